"""Pass on what was published: by mail, to ReliefWeb, to a store; each is kept in a journal."""

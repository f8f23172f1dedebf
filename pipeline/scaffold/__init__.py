"""Begin what is new: the folder of an organisation, a brief, a language."""

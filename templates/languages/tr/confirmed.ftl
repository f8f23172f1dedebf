### The source language as it was when each translation was confirmed. Written by make lang-confirm, never by hand.

source-data = { $producer }: data taken on { $day } from { $url }, { $licence }

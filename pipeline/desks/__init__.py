"""What can be asked beside the line, one file for each desk that asks."""
from pipeline.desks import data, editor, gallery, languages, large, numbers, press, preview, sending, site, upload, web

COMMANDS = (*numbers.COMMANDS, *data.COMMANDS, *editor.COMMANDS, *languages.COMMANDS, *preview.COMMANDS, *web.COMMANDS, *large.COMMANDS, *press.COMMANDS, *sending.COMMANDS, *site.COMMANDS, *upload.COMMANDS, *gallery.COMMANDS)

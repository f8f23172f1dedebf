"""Values in the settings of a server: a text of one line, an address that a key may be sent to."""

from typing import Annotated
from urllib.parse import urlsplit

from pydantic import BeforeValidator
from pydantic_core import PydanticCustomError

LOCAL = ('localhost', '127.0.0.1', '::1')  # this machine, where nobody listens in


def _line(value: object) -> str:
    if isinstance(value, str) and value.isprintable():
        return value
    raise PydanticCustomError('line_form', 'is not a text of one line', {})


def _endpoint(value: object) -> str:
    if isinstance(value, str):
        parts = urlsplit(value)
        encrypted = parts.scheme == 'https' or (parts.scheme == 'http' and parts.hostname in LOCAL)
        if parts.hostname and not parts.query and encrypted:
            return value.rstrip('/')
    what = 'is no address that a key may be sent to: it begins with "https://"'
    raise PydanticCustomError('endpoint', what, {})


Line = Annotated[str, BeforeValidator(_line)]
Endpoint = Annotated[str, BeforeValidator(_endpoint)]

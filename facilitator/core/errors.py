"""Exceptions for the failures a user can meet. Each message is one clear sentence."""


class FacilitatorError(Exception):
    """Something the user asked for could not be done; nothing was changed."""


class Refused(FacilitatorError):
    """A command that makes no sense now; the message names what would work."""


class BadInput(FacilitatorError):
    """A file or an argument that cannot be used; the message names file, place and remedy."""


class Damaged(BadInput):
    """A file that is damaged; which of those that were named it is, may be told better."""


class ExportRefused(FacilitatorError):
    """A write-up that would break what was promised; the message names the notes."""


class Displaced(FacilitatorError):
    """The file that is open has lost its name: nothing is acknowledged from now on."""

"""Everything that can go wrong, as one small tree.

Each class's docstring is the sentence that a person reads; ``advice`` says what to do. Texts from a
server are shown short, as plain text, and never with a key in them. Which answer of a server becomes
which class is decided in :mod:`studio.refusals`.
"""

from __future__ import annotations

import inspect
import re
from collections.abc import Iterable, Sequence
from dataclasses import asdict, dataclass
from typing import Any, ClassVar, Self

from studio.texts import scrub, shorten, span, without


@dataclass(frozen=True)
class Failure:
    """What a page shows and a record keeps of an error: plain values only."""

    kind: str
    sentence: str
    advice: str
    request_id: str | None = None
    maybe_charged: bool = False

    def as_dict(self) -> dict[str, Any]:
        """The same, ready for JSON."""
        return asdict(self)


@dataclass(frozen=True)
class Problem:
    """One thing that is wrong with a request; ``sentence`` names the field ``field``."""

    field: str
    sentence: str


class StudioError(Exception):
    """Something went wrong."""

    advice: str = "Try again."
    charged_by_default: ClassVar[bool] = False
    """Whether a picture may have been made, and charged, when this happens."""
    retryable: ClassVar[bool] = False
    """Whether it is certain that no picture was made, so that the request may be repeated by itself. An
    instance says so in ``repeatable``, which an error inside a stream that had begun loses."""

    def __init__(
        self,
        detail: str = "",
        *,
        request_id: str | None = None,
        status: int | None = None,
        code: str | None = None,
        param: str | None = None,
        retry_after: float | None = None,
        maybe_charged: bool | None = None,
    ) -> None:
        """``detail`` adds to the sentence; ``retry_after`` is in seconds, as the server said."""
        self.detail = shorten(scrub(detail))
        super().__init__(self.detail)
        self.request_id = request_id
        self.status = status
        self.code = code
        self.param = shorten(scrub(param), 80) if param else None
        self.retry_after = retry_after
        self.maybe_charged = self.charged_by_default if maybe_charged is None else maybe_charged
        self.repeatable = self.retryable
        if self.retryable and retry_after and retry_after >= 1:
            self.advice = f"Wait about {span(retry_after)}, then try again."

    def forget(self, secrets: Sequence[str] = ()) -> Self:
        """Drop every way to a key: texts in ``secrets``, and the frames and errors behind this one."""
        self.detail = scrub(self.detail, secrets)
        self.request_id, self.param = without([self.request_id, self.param], secrets)
        self.args = (self.detail,)
        self.__cause__ = self.__context__ = None
        return self.with_traceback(None)

    @property
    def kind(self) -> str:
        """A stable name for records and tests: ``RateLimited`` is ``rate_limited``."""
        return re.sub(r"(?<!^)(?=[A-Z])", "_", type(self).__name__).lower()

    @property
    def sentence(self) -> str:
        """What happened, for a person."""
        own = inspect.cleandoc(type(self).__doc__ or "").split("\n\n")[0]
        return _joined(" ".join(own.split()), self.detail)

    @property
    def failure(self) -> Failure:
        """This error as plain values, for pages and records."""
        return Failure(self.kind, self.sentence, self.advice, self.request_id, self.maybe_charged)

    def as_dict(self) -> dict[str, Any]:
        """This error as plain values, ready for JSON."""
        return self.failure.as_dict()

    def __str__(self) -> str:
        return self.sentence

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self.detail!r}, request_id={self.request_id!r})"


def _joined(own: str, detail: str) -> str:
    """A class's sentence with what is known of this very case."""
    if not detail:
        return own
    end = "" if detail.endswith((".", "!", "?", "…")) else "."
    return f"{own.removesuffix('.')}: {detail}{end}"


class InvalidRequest(StudioError):
    """These settings do not work with this model."""

    advice = "Nothing was sent. Change these settings, then try again."

    def __init__(self, problems: Sequence[Problem] = (), detail: str = "") -> None:
        """``problems`` are all that was found, in the order of the fields."""
        super().__init__(detail or " ".join(problem.sentence for problem in problems))
        self.problems = tuple(problems)


class BadConnection(StudioError):
    """These connection settings cannot be used."""

    advice = "Check the address, the key or the setting named here."


class AddressRefused(StudioError):
    """This address is not allowed here."""

    advice = "Use a public https address, or ask the host of this studio to allow it."


class ServerError(StudioError):
    """The server failed while making the picture."""

    advice = "Easel did not repeat it, because a picture may have been made. Try again when you are ready."
    charged_by_default = True


class TimedOut(ServerError):
    """The server did not answer in time."""

    advice = "It may still finish, and charge for the picture. Try again, perhaps at a lower quality."


class StreamCut(ServerError):
    """The connection was lost before the picture was complete."""


class CouldNotConnect(StudioError):
    """The server could not be reached."""

    advice = "Check the address, your network, and that the server is running."
    retryable = True


class BadCertificate(CouldNotConnect):
    """The server's certificate is not trusted."""

    advice = "Check the address. If the server is your own, it needs a certificate that this machine trusts."
    retryable = False


class BadAnswer(StudioError):
    """The server's response is not a valid Images API response."""

    advice = "Check that the address points to the API (it often ends in /v1) and that the server is healthy."
    charged_by_default = True


class NoPicture(BadAnswer):
    """The server's response contains no picture."""

    advice = "Try again, or ask for fewer pictures at once."


class PictureMissing(NoPicture):
    """The server sent fewer pictures than requested."""

    advice = "Try this one again on its own."


class PictureUnreachable(BadAnswer):
    """The picture was made, but could not be downloaded from the address the server gave."""

    advice = "Try again, or set the server to return the picture itself (b64_json)."


class Refused(StudioError):
    """The server refused the request."""

    advice = "Change the request as the server asks, then try again."


class ModerationBlocked(Refused):
    """The safety system blocked this request."""

    advice = "Change the prompt or the pictures. The same request would be blocked again."

    def __init__(
        self, detail: str = "", *, stage: str | None = None, categories: Iterable[str] = (), **more: Any
    ) -> None:
        """``stage`` (input or output) and ``categories`` as the server names them, if it does."""
        self.stage = stage
        self.categories = tuple(categories)
        more.setdefault("maybe_charged", stage == "output")
        super().__init__(detail or self._reason(), **more)

    def _reason(self) -> str:
        where = {"input": "the prompt or a picture you sent", "output": "the finished picture"}.get(
            self.stage or "", ""
        )
        return " ".join(filter(None, [where, f"({', '.join(self.categories)})" if self.categories else ""]))


class BadRequest(Refused):
    """The server does not accept this request."""

    advice = "Change the setting named here, then try again."

    @property
    def sentence(self) -> str:
        """What happened, with the field that the server names."""
        if not self.param:
            return super().sentence
        return _joined(f"The server does not accept the field “{self.param}”.", self.detail)


class BillingLimitReached(Refused):
    """The account has reached its billing limit."""

    advice = "Raise the limit or add credit in the account's billing settings, then try again."


class QuotaExhausted(BillingLimitReached):
    """The account's credit, quota or spending limit is used up."""

    advice = "Add credit or raise the limit in the account's billing settings. Waiting will not help."


class InvalidKey(Refused):
    """The server does not accept the API key."""

    advice = "Check the key, or create a new one in the account's settings."


class OrganizationUnverified(Refused):
    """This organization must be verified before it can use the model."""

    advice = (
        "Verify it at https://platform.openai.com/settings/organization/general. "
        "It can take up to 15 minutes to take effect."
    )


class NotPermitted(Refused):
    """The key is not allowed to do this."""

    advice = "Use a key with access to this model, or ask the account's owner for access."


class ModelNotFound(Refused):
    """The server has no such model, or the key has no access to it."""

    advice = "Choose another model. Some older ones have been shut down."


class EndpointMissing(Refused):
    """The server does not support this."""

    advice = "Choose another server, or check that the address is complete (it often ends in /v1)."


class RateLimited(Refused):
    """The server's rate limit has been reached."""

    advice = "Wait a moment, then try again. Fewer pictures at once will help."
    retryable = True


class Overloaded(Refused):
    """The server is overloaded."""

    advice = "Wait a moment, then try again."
    retryable = True


class UnknownAnswer(Refused):
    """The server answered with an unknown error."""

    advice = "The server's operator may know more."

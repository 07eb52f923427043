"""Makes the Falcon application of one dialect: its routes, and its own words for every error."""

from __future__ import annotations

import logging
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from http import HTTPStatus
from typing import Any

import falcon
import orjson
from pydantic import BaseModel

from api.shared.errors import BadInput, Problem

_log = logging.getLogger(__name__)
JSON = "application/json"


@dataclass(frozen=True, kw_only=True)
class Dialect:
    """One of the documented APIs. `routes` maps full path templates to resources."""

    name: str
    title: str
    prefixes: tuple[str, ...]
    routes: Mapping[str, object]
    #: A problem -> the JSON of its answer.
    error_body: Callable[[Problem], Any]
    #: An exception of the core -> a problem, or None where it is none of the core's refusals.
    refusal: Callable[[Exception], Problem | None] = lambda _error: None
    invalid_status: int = 422
    #: Method and path of what takes long on purpose, such as hashing a password: it has threads of its own.
    slow: frozenset[tuple[str, str]] = frozenset()
    #: Models of the error answers: of all, and of invalid input; for the description only.
    error_model: type[BaseModel] | None = None
    invalid_model: type[BaseModel] | None = None
    #: Paths that take larger bodies than JSON may have -> bytes.
    body_limits: Mapping[str, int] = field(default_factory=dict)
    #: Path parameters that are no whole numbers -> their JSON schema.
    parameters: Mapping[str, Mapping[str, Any]] = field(default_factory=dict)
    #: Falcon's: what looks at every request and answer.
    middleware: tuple[Any, ...] = ()


def make_app(dialect: Dialect) -> falcon.App[falcon.Request, falcon.Response]:
    """The dialect as a WSGI application."""
    app = falcon.App(middleware=list(dialect.middleware))
    app.req_options.strip_url_path_trailing_slash = True
    for template, resource in dialect.routes.items():
        app.add_route(template, _answering_head(resource))
    words = _Words(dialect)
    app.add_error_handler(Exception, words.of_exception)
    app.add_error_handler(falcon.HTTPError, words.of_falcon)
    app.add_error_handler(Problem, words.of_problem)
    return app


def _answering_head(resource: Any) -> Any:
    if hasattr(resource, "on_get") and not hasattr(resource, "on_head"):
        resource.on_head = resource.on_get  # Falcon leaves the body out by itself
    return resource


def answer(response: falcon.Response, value: Any, status: int = 200) -> None:
    """Puts a JSON value into the response."""
    response.data = orjson.dumps(value)
    response.content_type = JSON
    response.status = status


class _Words:
    """Error handlers that answer in the dialect's shape."""

    def __init__(self, dialect: Dialect) -> None:
        self._dialect = dialect

    def of_problem(
        self, _request: falcon.Request, response: falcon.Response, problem: Problem, _params: dict[str, Any]
    ) -> None:
        status = self._dialect.invalid_status if isinstance(problem, BadInput) else problem.status
        answer(response, self._dialect.error_body(problem), status)
        for name, value in problem.fields.items():
            response.set_header(name, value)

    def of_falcon(
        self, request: falcon.Request, response: falcon.Response, error: falcon.HTTPError, params: dict[str, Any]
    ) -> None:
        status = HTTPStatus(error.status_code)
        fields = dict(error.headers or {})
        self.of_problem(request, response, Problem(status.value, status.phrase, fields), params)

    def of_exception(
        self, request: falcon.Request, response: falcon.Response, error: Exception, params: dict[str, Any]
    ) -> None:
        """The last resort: nobody but the log hears what went wrong."""
        problem = self._dialect.refusal(error)
        if problem is None:
            identifier = request.env.get("frontbench.request_id", "-")
            _log.error("Request %s (%s %r) failed", identifier, request.method, request.path, exc_info=error)
            problem = Problem(500, HTTPStatus.INTERNAL_SERVER_ERROR.phrase)
        self.of_problem(request, response, problem, params)

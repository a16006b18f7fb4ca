# make run: set up and serve on http://localhost:8501 · make test: set up and test everything
# make bench: measure · make docs: the screenshots that README shows
PYTHON ?= python3
BIN := .venv/bin

.PHONY: run test lint bench docs clean

run: .venv/run-ready
	$(BIN)/streamlit run app.py

test: lint
	$(BIN)/python -m pytest -n auto --maxprocesses 4 --dist worksteal

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

clean:
	rm -rf .venv .mypy_cache .pytest_cache .ruff_cache .import_linter_cache .hypothesis

# The front door: `make` builds the newest brief in all its languages, `make help` lists the rest.
# It runs in the folder of an organisation: this one, or the one that FOLDER= names. The Makefile of
# such a folder runs this one with PROGRAM=, the folder of the program.

quoted = '$(subst ','\'',$(1))'
$(foreach old,DATA PACKS HOUSE OUTPUT,$(if $(filter command environment,$(origin $(old))),$(error $(old)="$(value $(old))" is not used any more. FOLDER= names a folder that holds data/, templates/, figures/ and output/: make new FOLDER=../our-briefs begins one$(if $(filter environment,$(origin $(old))),; take $(old) out of the environment))))

# Values from the command line and the environment are data: a $(...) in them is never expanded. LANG is looked at below.
given := $(foreach name,$(filter-out MAKEFLAGS MAKEOVERRIDES MAKELEVEL MFLAGS GNUMAKEFLAGS LANG,$(.VARIABLES)),$(if $(filter command environment,$(origin $(name))),$(name)))
$(foreach name,$(given),$(eval $(if $(filter command override,$(origin $(name))),override) $(name) := $$(value $(name))))
empty :=
space := $(empty) $(empty)
FOLDER  ?=
# only from the command line, where the Makefile of another folder writes it
PROGRAM := $(if $(filter command,$(origin PROGRAM)),$(value PROGRAM),.)
BRIEF   ?=
PAPER   ?=

ifneq ($(and $(FOLDER),$(if $(filter new,$(MAKECMDGOALS)),,elsewhere)),)
# The same goals in the other folder
whole := $(if $(filter .,$(PROGRAM)),$(CURDIR),$(if $(filter /%,$(firstword $(PROGRAM))),,$(CURDIR)/)$(PROGRAM))
.PHONY: $(or $(MAKECMDGOALS),brief) in-the-folder
$(or $(MAKECMDGOALS),brief): in-the-folder
	@:
in-the-folder:
	@test ! -f $(call quoted,$(FOLDER)) || { printf '%s\n    hint: %s\n' 'FOLDER='$(call quoted,$(FOLDER))': this is a file' 'Name the folder that holds data/' >&2; exit 2; }; \
	cd -- $(call quoted,$(FOLDER)) 2> /dev/null || { printf '%s\n    hint: %s\n' 'FOLDER='$(call quoted,$(FOLDER))': there is no such folder' 'make new FOLDER=... begins one' >&2; exit 2; }; \
	$(if $(filter upgrade,$(MAKECMDGOALS)),,test -d data || test ! -d reference || { printf '%s\n    hint: %s\n' 'FOLDER='$(call quoted,$(FOLDER))': a folder of data of version 0.1' 'make upgrade FOLDER=... moves its files to their places' >&2; exit 2; };) \
	test -d data$(if $(filter upgrade,$(MAKECMDGOALS)), || test -d reference) || { printf '%s\n    hint: %s\n' 'FOLDER='$(call quoted,$(FOLDER))': it holds no data/, so it is no folder of an organisation' 'Name the folder that holds data/; make new FOLDER=... begins one' >&2; exit 2; }; \
	$(MAKE) --file=$(call quoted,$(whole)/Makefile) PROGRAM=$(call quoted,$(whole)) FOLDER= $(foreach goal,$(MAKECMDGOALS),$(call quoted,$(goal)))
else

MAKEFLAGS += --no-builtin-rules --keep-going --no-print-directory
export PYTHONDONTWRITEBYTECODE := 1
export PYTHONUTF8 := 1
export SOURCE_DATE_EPOCH := 0

unsafe := % : ; | = ( ) [ ] { } < > * ? ! ~ & \ " ' ` $$ \#
safe = $(foreach sign,$(unsafe),$(if $(findstring $(sign),$(2)),$(error $(1)="$(2)" must be a name without any of $(unsafe))))
$(if $(word 2,$(BRIEF)),$(error BRIEF="$(BRIEF)" must be one name without spaces))$(call safe,BRIEF,$(BRIEF))
$(foreach sign,: % \#,$(if $(findstring $(sign),$(PROGRAM)),$(error PROGRAM="$(PROGRAM)": the path of the program may hold no $(sign))))
$(if $(filter clean,$(MAKECMDGOALS)),$(if $(word 2,$(MAKECMDGOALS)),$(error clean goes alone: make clean, then make)))
# LANG is also the machine's own setting: only the one on the command line names a language, and no program is told of it.
language := $(if $(filter command,$(origin LANG)),$(value LANG))
$(if $(language),$(eval unexport LANG))$(call safe,LANG,$(language))

# Modification times lie when a file is deleted or put back: make_inputs.py keeps a digest of what each stage reads.
GOALS := $(filter-out new upgrade audit key key-pdf verify brief-new check-data codebook duplicates demo gallery import lang-% preview send reliefweb upload pseudo schema serve check-templates test test-slow lint goldens bench help clean,$(or $(MAKECMDGOALS),brief))
FOUND := $(if $(GOALS),$(shell python3 -S $(call quoted,$(PROGRAM)/pipeline/make_inputs.py) $(call quoted,$(PROGRAM)) $(call quoted,$(BRIEF)) $(call quoted,$(PAPER)) $(call quoted,$(language)) $(foreach goal,$(GOALS),$(call quoted,$(goal)))))
$(if $(filter code=%,$(FOUND)),$(error result: 1 problem (code $(patsubst code=%,%,$(FOUND)))))
ID := $(or $(firstword $(FOUND)),$(BRIEF))
LANGUAGES := $(wordlist 2,$(words $(FOUND)),$(FOUND))
TAGS := $(or $(language),$(if $(filter-out $(LANGUAGES),$(GOALS)),$(LANGUAGES),$(filter $(GOALS),$(LANGUAGES))))
OUT   := output/$(ID)
IN    := $(OUT)/.inputs
VALID := $(OUT)/.valid-$(subst $(space),+,$(TAGS))
HERE  := $(subst $(space),\ ,$(PROGRAM))
READY := $(HERE)/.venv/ready
PYTHON := PYTHONPATH=$(call quoted,$(PROGRAM)) $(call quoted,$(PROGRAM)/.venv/bin/python) -P
STEP  := @$(PYTHON) -m pipeline --brief $(call quoted,$(ID)) --paper $(call quoted,$(PAPER))
IN_PROGRAM := @cd $(call quoted,$(PROGRAM)) && .venv/bin/python

# Every stage writes its file whole, so an interrupt must not delete the target: a finished file stays.
.PRECIOUS: $(READY) $(READY)-test $(READY)-dev $(VALID) $(OUT)/public.json $(OUT)/facts.json $(foreach tag,$(LANGUAGES),$(addprefix $(OUT)/$(tag)/,figures.json brief.html unchecked.pdf brief.pdf web.html brief-large.pdf))
.PHONY: brief large web press site serve why numbers $(LANGUAGES)

##@ Everybody
brief: $(TAGS:%=$(OUT)/%/brief.pdf)  ## build the newest brief in all its languages (BRIEF=2031-05 another one, LANG=ar in one language)
	@printf '%s\n' $^

$(LANGUAGES): %: $(OUT)/%/brief.pdf  ## make ar: one language
	@printf '%s\n' $<

large: $(TAGS:%=$(OUT)/%/brief-large.pdf)  ## make large LANG=ar: the checked brief in large print (all languages where none is named)
	@printf '%s\n' $^

web: $(TAGS:%=$(OUT)/%/web.html)  ## the checked briefs as web pages, one file for each language (LANG=ar: one)
	@printf '%s\n' $^

why: $(OUT)/facts.json  ## make why FACT=regime-rest: what a number is made of
	$(STEP) why $(call quoted,$(FACT))

numbers: $(OUT)/facts.json  ## all numbers, in digits and in each language's words
	$(STEP) numbers

# The packages of a brief, then those that its tests add, then those that the checks of the code add.
SETUP := $(HERE)/pipeline/bootstrap.py $(HERE)/pipeline/machine.py $(HERE)/pipeline/requirements/runtime.txt
$(READY): $(SETUP)
$(READY)-test: $(SETUP) $(HERE)/pipeline/requirements/test.txt
$(READY)-dev: $(SETUP) $(HERE)/pipeline/requirements/test.txt $(HERE)/pipeline/requirements/dev.txt
$(READY) $(READY)-test $(READY)-dev:
	@cd $(call quoted,$(PROGRAM)) && { test ! -L .venv || { echo '.venv is a link: run make where it really is, then here again' >&2; exit 4; }; }
	@cd $(call quoted,$(PROGRAM)) && python3 pipeline/bootstrap.py $(or $(lastword $(subst ready-,ready- ,$(filter %-test %-dev,$@))),runtime)

# validate -> disclose -> analyse -> draw -> write -> render -> check -> publish
$(VALID): $(IN)/validate-$(subst $(space),+,$(TAGS)) | $(READY)
	$(STEP) validate $(TAGS)
$(OUT)/public.json: $(IN)/disclose | $(VALID)
	$(STEP) disclose
$(OUT)/facts.json: $(OUT)/public.json $(IN)/analyse | $(VALID)
	$(STEP) analyse
$(LANGUAGES:%=$(OUT)/%/figures.json): $(OUT)/%/figures.json: $(OUT)/facts.json $(IN)/draw-% | $(VALID)
	$(STEP) draw $*
$(LANGUAGES:%=$(OUT)/%/brief.html): $(OUT)/%/brief.html: $(OUT)/%/figures.json $(IN)/write-% | $(VALID)
	$(STEP) write $*
$(LANGUAGES:%=$(OUT)/%/unchecked.pdf): $(OUT)/%/unchecked.pdf: $(OUT)/%/brief.html $(IN)/render-%
	$(STEP) render $*
$(LANGUAGES:%=$(OUT)/%/brief.pdf): $(OUT)/%/brief.pdf: $(OUT)/%/unchecked.pdf $(IN)/check-%
	$(STEP) check $*
$(LANGUAGES:%=$(OUT)/%/web.html): $(OUT)/%/web.html: $(OUT)/%/brief.pdf $(IN)/web-%
	$(STEP) web $*
$(LANGUAGES:%=$(OUT)/%/brief-large.pdf): $(OUT)/%/brief-large.pdf: $(OUT)/%/brief.pdf $(IN)/large-%
	$(STEP) large $*

.PHONY: new upgrade clean help demo
new: | $(READY)  ## make new FOLDER=../our-briefs: begin the folder of an organisation (CI=yes: with a check for a hosted repository)
	$(STEP) new $(call quoted,$(FOLDER)) $(if $(filter yes,$(CI)),--ci)

upgrade: | $(READY)  ## bring a folder of an older version of the program up to this one, and say what changes in its briefs
	$(STEP) upgrade

demo:  ## build the monthly and the flash brief of the fictional sample, in tests/sample
	@cd $(call quoted,$(PROGRAM)) && $(MAKE) FOLDER=tests/sample PROGRAM=. BRIEF=2031-05-monthly brief
	@cd $(call quoted,$(PROGRAM)) && $(MAKE) FOLDER=tests/sample PROGRAM=. BRIEF=2031-05-17-flash brief

clean:  ## remove the briefs that were made, and say what was removed; what was published stays
	@python3 -S $(call quoted,$(PROGRAM)/pipeline/clean.py) output

help:  ## list the goals
	@sed -n -e 's/^##@ \(.*\)/\n\1/p' -e 's/^\([a-z-]*\):[^#]*## /  \1: /p' $(call quoted,$(PROGRAM)/Makefile)

##@ Data officer
.PHONY: check-data duplicates audit import codebook schema
check-data: | $(READY)  ## check the data alone; a faulty spreadsheet comes back with its cells marked
	$(STEP) check-data

duplicates: | $(READY)  ## list incidents that look alike, to be decided (FILE=filled.csv takes decisions in)
	$(STEP) duplicates $(if $(FILE),--file $(call quoted,$(FILE)))

import: | $(READY)  ## make import AS=ucdp FILE=ged.csv TO=2014-10: other people's files (WRITE=yes writes)
	$(STEP) import $(call quoted,$(if $(filter default,$(origin AS)),,$(AS))) $(call quoted,$(FILE)) --to $(call quoted,$(TO)) $(if $(filter yes,$(WRITE)),--write)

audit: | $(READY)  ## make audit FILE=statement.yaml: what published numbers do not add up (all claims where none is named)
	$(STEP) audit $(foreach file,$(or $(FILE),$(filter-out %.origin.yaml,$(sort $(wildcard data/claims/*.yaml data/claims/*.csv)))),$(call quoted,$(file))) $(if $(SERIES),--series $(call quoted,$(SERIES)))

codebook: | $(READY)  ## write data/README.md: what every field of the data means
	$(STEP) codebook

schema: | $(READY)  ## write data/schema/: the same for editors, which then complete and check
	$(STEP) schema

##@ Editor
.PHONY: brief-new
brief-new: | $(READY)  ## make brief-new BRIEF=2031-05 FROM=2031-05 BY=our-organisation PLACE=our-country LANGS=en,ar: begin a brief
	$(STEP) brief-new --type $(call quoted,$(or $(TYPE),monthly)) --start $(call quoted,$(FROM)) --by $(call quoted,$(BY)) --place $(call quoted,$(PLACE)) --languages $(call quoted,$(LANGS))

##@ Translator
.PHONY: lang-new lang-status lang-check lang-diff lang-confirm lang-proof lang-export lang-import preview pseudo
lang-new: | $(READY)  ## make lang-new LANG=pt: begin a language
	$(STEP) lang-new $(call quoted,$(language))

preview: | $(READY)  ## make preview LANG=pt PAGE=1: pages as pictures, what is missing marked (WATCH=yes: again at each change)
	$(STEP) preview $(call quoted,$(language)) $(if $(PAGE),--page $(call quoted,$(PAGE))) $(if $(filter yes,$(WATCH)),--watch)

lang-status: | $(READY)  ## the status of each language beside its source (LANG=fr: one language)
	$(STEP) lang-status $(call quoted,$(language))

lang-check: | $(READY)  ## faults and oddities of the packs and of the prose (LANG=fr: one language)
	$(STEP) lang-check $(call quoted,$(language))

lang-diff: | $(READY)  ## make lang-diff LANG=fr: what changed in the source of each stale text, and in texts since they were confirmed
	$(STEP) lang-diff $(call quoted,$(language))

lang-confirm: | $(READY)  ## make lang-confirm LANG=fr IDS=headline,page-of: these translations are right (all where none is named)
	$(STEP) lang-confirm $(call quoted,$(language)) --ids $(call quoted,$(IDS))

lang-proof: | $(READY)  ## make lang-proof LANG=fr: a sheet for proofreading, every text with sample numbers
	$(STEP) lang-proof $(call quoted,$(language))

lang-export: | $(READY)  ## make lang-export LANG=fr: the texts as PO and as a workbook, for a translator's tools
	$(STEP) lang-export $(call quoted,$(language))

lang-import: | $(READY)  ## make lang-import LANG=fr FILE=fr.po: the texts as they came back, or nothing where a build would refuse one
	$(STEP) lang-import $(call quoted,$(language)) $(call quoted,$(FILE))

pseudo: | $(READY)  ## the brief in a pseudo-language, longer and accented; lists what no translator can reach
	$(STEP) pseudo $(if $(PAGE),--page $(call quoted,$(PAGE)))

##@ Designer
.PHONY: gallery check-templates
check-templates: | $(READY)  ## check the packs, house.yaml and the policy of the folder, without any record
	$(STEP) check-templates

gallery: | $(READY)  ## draw every figure, in both directions, into figures/gallery
	$(STEP) gallery

##@ Press officer
.PHONY: key key-pdf send reliefweb upload verify
press: $(LANGUAGES:%=$(OUT)/%/brief.pdf)  ## gather the checked PDFs for the press (NOW=2014-11-30T10:00+03:00 rehearses another time and publishes nothing)
	$(STEP) publish $(if $(KEY),--key $(call quoted,$(KEY))) $(if $(PDF_KEY),--pdf-key $(call quoted,$(PDF_KEY))) $(if $(NOW),--now $(call quoted,$(NOW)))
	$(if $(NOW),,$(STEP) site --if-any)

site: $(OUT)/facts.json  ## make the press page of all published editions again
	$(STEP) site

serve:  ## look at the press page in a browser, on this machine alone (PORT=8000)
	@$(PYTHON) -m http.server --bind 127.0.0.1 --directory output/press $(call quoted,$(or $(PORT),8000))

send: | $(READY)  ## make send TO=recipients.csv: show the mails of the published edition (SEND=yes sends; SETTINGS=file, AGAIN=address)
	$(STEP) send --to $(call quoted,$(TO)) $(if $(filter yes,$(SEND)),--send) $(if $(AGAIN),--again $(call quoted,$(AGAIN))) $(if $(SETTINGS),--settings $(call quoted,$(SETTINGS))) $(if $(NOW),--now $(call quoted,$(NOW)))

reliefweb: | $(READY)  ## show what would be posted to ReliefWeb of the published edition (SEND=yes posts; WITHDRAW=yes, SETTINGS=file, AGAIN=yes)
	$(STEP) reliefweb $(if $(filter yes,$(WITHDRAW)),--withdraw) $(if $(filter yes,$(SEND)),--send) $(if $(filter yes,$(AGAIN)),--again) $(if $(SETTINGS),--settings $(call quoted,$(SETTINGS))) $(if $(NOW),--now $(call quoted,$(NOW)))

upload: | $(READY)  ## show what of the press page would be put on a store that speaks S3 (SEND=yes puts it; SETTINGS=file, AGAIN=yes)
	$(STEP) upload $(if $(filter yes,$(SEND)),--send) $(if $(filter yes,$(AGAIN)),--again) $(if $(SETTINGS),--settings $(call quoted,$(SETTINGS))) $(if $(NOW),--now $(call quoted,$(NOW)))

verify: | $(READY)  ## make verify KIT=folder or FILE=file: is it as it was published?
	$(STEP) verify --kit $(call quoted,$(KIT)) --file $(call quoted,$(FILE))

key: | $(READY)  ## make the key that signs the press kits, once (KEY=file, outside the folder)
	$(STEP) key $(if $(KEY),--key $(call quoted,$(KEY)))

key-pdf: | $(READY)  ## make the key that signs each PDF by itself, once (PDF_KEY=file, outside the folder)
	$(STEP) key-pdf $(if $(PDF_KEY),--pdf-key $(call quoted,$(PDF_KEY)))

##@ Developer
.PHONY: test test-slow lint validate validate-web goldens bench
test: | $(READY)-test  ## run the tests that are fast
	$(IN_PROGRAM) -m pytest -q -n 2 --dist loadfile -m 'not slow'

test-slow: | $(READY)-test  ## run the tests that are slow
	$(IN_PROGRAM) -m pytest -q -n 2 --dist loadfile -m slow

lint: | $(READY)-dev  ## check format, style, types and complexity
	$(IN_PROGRAM) tests/lint.py

validate: $(TAGS:%=$(OUT)/%/brief.pdf)  ## ask veraPDF, the reference validator, about every brief that was built (needs Java and Maven)
	@$(PYTHON) -m tests.verapdf output

PRESSED = $(wildcard output/press/index.html output/press/*/index.html output/press/*/*/*/index.html)
validate-web: $(TAGS:%=$(OUT)/%/web.html) | $(READY)-test  ## ask a browser, axe-core and the Nu Html Checker about the web pages and the press page (needs Chromium, Java and npm)
	@$(PYTHON) -m tests.browser $^ $(foreach page,$(PRESSED),$(call quoted,$(page)))
	@$(PYTHON) -m tests.markup $^ $(foreach page,$(PRESSED) $(wildcard output/press/*/feed.xml),$(call quoted,$(page)))

goldens: | $(READY)-test  ## draw the pictures again that the tests compare pages and figures with
	$(IN_PROGRAM) tests/goldens.py

bench: | $(READY)-test  ## measure how fast the line is (SIZES=1000,10000 ANNEX=500 ROUNDS=1 LANGS=en,ar: sooner)
	$(IN_PROGRAM) tests/bench.py $(if $(SIZES),--sizes $(call quoted,$(SIZES))) $(if $(ANNEX),--annex $(call quoted,$(ANNEX))) $(if $(ROUNDS),--rounds $(call quoted,$(ROUNDS))) $(if $(LANGS),--languages $(call quoted,$(LANGS)))

.DEFAULT:
	@printf '%s\n' $(call quoted,$@: no goal and no language of this brief is called so; the languages are: $(LANGUAGES); make help lists the goals) >&2; exit 2
endif

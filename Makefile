# The front door. `make` builds the brief in all its languages, `make help` lists the rest.

# Values from the command line and the environment are data: a $(...) in them is never expanded. LANG is looked at below.
given := $(foreach name,$(filter-out MAKEFLAGS MAKEOVERRIDES MAKELEVEL MFLAGS GNUMAKEFLAGS LANG,$(.VARIABLES)),$(if $(filter command environment,$(origin $(name))),$(name)))
$(foreach name,$(given),$(eval $(if $(filter command override,$(origin $(name))),override) $(name) := $$(value $(name))))

BRIEF  ?= 2014-10-26-alliance-airstrikes
DATA   ?= data
PACKS  ?= templates/languages
HOUSE  ?=
OUTPUT ?= output
PAPER  ?=

MAKEFLAGS += --no-builtin-rules --keep-going --no-print-directory
.PHONY: brief large brief-new data-new audit check-data codebook duplicates demo gallery import key key-pdf press site serve web why numbers schema send reliefweb upload verify test test-slow lint validate validate-web goldens bench help clean
export PYTHONDONTWRITEBYTECODE := 1
export PYTHONUTF8 := 1
export SOURCE_DATE_EPOCH := 0

$(foreach name,BRIEF OUTPUT,$(if $(filter 1,$(words $($(name)))),,$(error $(name)="$($(name))" must be one name without spaces)))
unsafe := % : ; | = ( ) [ ] { } < > * ? ! ~ & \ " ' ` $$ \#
safe = $(foreach sign,$(unsafe),$(if $(findstring $(sign),$(2)),$(error $(1)="$(2)" must be a name without any of $(unsafe))))
$(call safe,BRIEF,$(BRIEF))$(call safe,OUTPUT,$(OUTPUT))
$(if $(filter clean,$(MAKECMDGOALS)),$(if $(word 2,$(MAKECMDGOALS)),$(error clean goes alone: make clean, then make)))
# LANG is also the machine's own setting: only the one on the command line names a language, and no program is told of it.
TONGUE := $(if $(filter command,$(origin LANG)),$(value LANG))
$(if $(TONGUE),$(eval unexport LANG))$(call safe,LANG,$(TONGUE))
quoted = '$(subst ','\'',$(1))'

# Modification times lie when a file is deleted or put back: inputs.py keeps a digest of what each step reads.
GOALS := $(filter-out audit key key-pdf verify brief-new data-new check-data codebook duplicates demo gallery import lang-% preview send reliefweb upload pseudo schema serve test test-slow lint goldens bench help clean,$(or $(MAKECMDGOALS),brief))
LANGUAGES := $(if $(GOALS),$(shell python3 -S pipeline/make_inputs.py $(call quoted,$(OUTPUT)) $(call quoted,$(BRIEF)) $(call quoted,$(DATA)) $(call quoted,$(PACKS)) $(call quoted,$(HOUSE)) $(call quoted,$(PAPER)) $(call quoted,$(TONGUE)) $(foreach goal,$(GOALS),$(call quoted,$(goal)))))
$(if $(filter 1 2 4,$(LANGUAGES)),$(error result: 1 problem (code $(LANGUAGES))))
TAGS := $(or $(TONGUE),$(if $(filter-out $(LANGUAGES),$(GOALS)),$(LANGUAGES),$(filter $(GOALS),$(LANGUAGES))))
empty :=
OUT   := $(OUTPUT)/$(BRIEF)
IN    := $(OUT)/.inputs
VALID := $(OUT)/.valid-$(subst $(empty) $(empty),+,$(TAGS))
STEP  := @.venv/bin/python -m pipeline --brief $(call quoted,$(BRIEF)) --data $(call quoted,$(DATA)) --packs $(call quoted,$(PACKS)) --house $(call quoted,$(HOUSE)) --paper $(call quoted,$(PAPER)) --output $(call quoted,$(OUTPUT))

# Every step writes its file whole, so an interrupt must not delete the target: a finished file stays.
.PRECIOUS: .venv/ready .venv/ready-test .venv/ready-dev $(VALID) $(OUT)/public.json $(OUT)/facts.json $(foreach tag,$(LANGUAGES),$(addprefix $(OUT)/$(tag)/,figures.json brief.html unchecked.pdf brief.pdf web.html brief-large.pdf))

brief: $(TAGS:%=$(OUT)/%/brief.pdf)  ## build the brief in all its languages (LANG=ar: in one)
	@printf '%s\n' $^

.PHONY: $(LANGUAGES)
$(LANGUAGES): %: $(OUT)/%/brief.pdf  ## make ar: one language
	@printf '%s\n' $<

# The packages of a brief, then those that its tests add, then those that the checks of the code add.
SETUP := pipeline/bootstrap.py pipeline/machine.py requirements/runtime.txt
.venv/ready: $(SETUP)
.venv/ready-test: $(SETUP) requirements/test.txt
.venv/ready-dev: $(SETUP) requirements/test.txt requirements/dev.txt
.venv/ready .venv/ready-test .venv/ready-dev:
	@test ! -L .venv || { echo '.venv is a link: run make where it really is, then here again' >&2; exit 4; }
	@python3 pipeline/bootstrap.py $(or $(patsubst .venv/ready-%,%,$(filter-out .venv/ready,$@)),runtime)

# validate -> disclose -> analyse -> draw -> write -> render -> check -> publish
$(VALID): $(IN)/validate-$(subst $(empty) $(empty),+,$(TAGS)) | .venv/ready
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

large: $(TAGS:%=$(OUT)/%/brief-large.pdf)  ## make large LANG=ar: the checked brief in large print (all languages where none is named)
	@printf '%s\n' $^

web: $(TAGS:%=$(OUT)/%/web.html)  ## the checked briefs as web pages, one file a language (LANG=ar: one)
	@printf '%s\n' $^

press: $(LANGUAGES:%=$(OUT)/%/brief.pdf)  ## gather the checked PDFs for the press (NOW=2014-11-30T10:00+03:00 rehearses another time and publishes nothing)
	$(STEP) publish $(if $(KEY),--key $(call quoted,$(KEY))) $(if $(PDF_KEY),--pdf-key $(call quoted,$(PDF_KEY))) $(if $(NOW),--now $(call quoted,$(NOW)))
	$(if $(NOW),,$(STEP) site --if-any)

key: | .venv/ready  ## make the key that signs the press kits, once (KEY=file, outside the repository)
	$(STEP) key $(if $(KEY),--key $(call quoted,$(KEY)))

key-pdf: | .venv/ready  ## make the key that signs each PDF by itself, once (PDF_KEY=file, outside the repository)
	$(STEP) key-pdf $(if $(PDF_KEY),--pdf-key $(call quoted,$(PDF_KEY)))

send: | .venv/ready  ## make send TO=recipients.csv: show the mails of the published edition (SEND=yes sends; SETTINGS=file, AGAIN=address)
	$(STEP) send --to $(call quoted,$(TO)) $(if $(filter yes,$(SEND)),--send) $(if $(AGAIN),--again $(call quoted,$(AGAIN))) $(if $(SETTINGS),--settings $(call quoted,$(SETTINGS))) $(if $(NOW),--now $(call quoted,$(NOW)))

reliefweb: | .venv/ready  ## show what would be posted to ReliefWeb of the published edition (SEND=yes posts; WITHDRAW=yes, SETTINGS=file, AGAIN=yes)
	$(STEP) reliefweb $(if $(filter yes,$(WITHDRAW)),--withdraw) $(if $(filter yes,$(SEND)),--send) $(if $(filter yes,$(AGAIN)),--again) $(if $(SETTINGS),--settings $(call quoted,$(SETTINGS))) $(if $(NOW),--now $(call quoted,$(NOW)))

upload: | .venv/ready  ## show what of the press page would be put on a store that speaks S3 (SEND=yes puts it; SETTINGS=file, AGAIN=yes)
	$(STEP) upload $(if $(filter yes,$(SEND)),--send) $(if $(filter yes,$(AGAIN)),--again) $(if $(SETTINGS),--settings $(call quoted,$(SETTINGS))) $(if $(NOW),--now $(call quoted,$(NOW)))

verify: | .venv/ready  ## make verify KIT=folder or FILE=file: is it as it was published?
	$(STEP) verify --kit $(call quoted,$(KIT)) --file $(call quoted,$(FILE))

site: $(OUT)/facts.json  ## make the press page of all published editions again
	$(STEP) site

serve:  ## look at the press page in a browser, on this machine alone (PORT=8000)
	@.venv/bin/python -m http.server --bind 127.0.0.1 --directory $(call quoted,$(OUTPUT)/press) $(call quoted,$(or $(PORT),8000))

demo:  ## build the monthly and the flash brief of the fictional sample
	@$(MAKE) BRIEF=2031-05-monthly DATA=tests/sample brief
	@$(MAKE) BRIEF=2031-05-17-flash DATA=tests/sample brief

check-data: | .venv/ready  ## check the data alone; a faulty spreadsheet comes back with its cells marked
	$(STEP) check-data

duplicates: | .venv/ready  ## list incidents that look alike, to be decided (FILE=filled.csv takes decisions in)
	$(STEP) duplicates $(if $(FILE),--file $(call quoted,$(FILE)))

audit: | .venv/ready  ## make audit FILE=statement.yaml: what published numbers do not add up (all claims where none is named)
	$(STEP) audit $(foreach file,$(or $(FILE),$(filter-out %.origin.yaml,$(sort $(wildcard $(DATA)/claims/*.yaml $(DATA)/claims/*.csv)))),$(call quoted,$(file))) $(if $(SERIES),--series $(call quoted,$(SERIES)))

import: | .venv/ready  ## make import AS=ucdp FILE=ged.csv TO=2014-10: other people's files (WRITE=yes writes)
	$(STEP) import $(call quoted,$(if $(filter default,$(origin AS)),,$(AS))) $(call quoted,$(FILE)) --to $(call quoted,$(TO)) $(if $(filter yes,$(WRITE)),--write)

data-new: | .venv/ready  ## make data-new DATA=../our-data: begin a folder of data
	$(STEP) data-new

brief-new: | .venv/ready  ## make brief-new BRIEF=2031-05 FROM=2031-05 BY=our-organisation PLACE=our-country LANGS=en,ar: begin a brief
	$(STEP) brief-new --type $(call quoted,$(or $(TYPE),monthly)) --start $(call quoted,$(FROM)) --by $(call quoted,$(BY)) --place $(call quoted,$(PLACE)) --languages $(call quoted,$(LANGS))

gallery: | .venv/ready  ## draw every chart, in both directions, into figures/gallery
	$(STEP) gallery

codebook: | .venv/ready  ## write data/README.md: what every field of the data means
	$(STEP) codebook

schema: | .venv/ready  ## write data/schema/: the same for editors, which then complete and check
	$(STEP) schema

why: $(OUT)/facts.json  ## make why FACT=regime-rest: what a number is made of
	$(STEP) why $(call quoted,$(FACT))

numbers: $(OUT)/facts.json  ## all numbers, in digits and in each language's words
	$(STEP) numbers

.PHONY: lang-new lang-status lang-check lang-diff lang-confirm lang-proof lang-export lang-import preview pseudo
lang-new: | .venv/ready  ## make lang-new LANG=pt: begin a language
	$(STEP) lang-new $(call quoted,$(TONGUE))

preview: | .venv/ready  ## make preview LANG=pt PAGE=1: pages as pictures, what is missing marked (WATCH=yes: again at each change)
	$(STEP) preview $(call quoted,$(TONGUE)) $(if $(PAGE),--page $(call quoted,$(PAGE))) $(if $(filter yes,$(WATCH)),--watch)

pseudo: | .venv/ready  ## the brief in a language that nobody speaks: longer, accented; says what no translator can reach
	$(STEP) pseudo $(if $(PAGE),--page $(call quoted,$(PAGE)))

lang-status: | .venv/ready  ## how each language stands beside its source (LANG=fr: one language)
	$(STEP) lang-status $(call quoted,$(TONGUE))

lang-check: | .venv/ready  ## faults and oddities of the packs and of the prose (LANG=fr: one language)
	$(STEP) lang-check $(call quoted,$(TONGUE))

lang-diff: | .venv/ready  ## make lang-diff LANG=fr: what changed in the source of each stale text, and in texts since they were confirmed
	$(STEP) lang-diff $(call quoted,$(TONGUE))

lang-confirm: | .venv/ready  ## make lang-confirm LANG=fr IDS=headline,page-of: these translations are right (all where none is named)
	$(STEP) lang-confirm $(call quoted,$(TONGUE)) --ids $(call quoted,$(IDS))

lang-proof: | .venv/ready  ## make lang-proof LANG=fr: a sheet to proof-read by, every text with sample numbers
	$(STEP) lang-proof $(call quoted,$(TONGUE))

lang-export: | .venv/ready  ## make lang-export LANG=fr: the texts as PO and as a workbook, for a translator's tools
	$(STEP) lang-export $(call quoted,$(TONGUE))

lang-import: | .venv/ready  ## make lang-import LANG=fr FILE=fr.po: the texts as they came back, or nothing where a build would refuse one
	$(STEP) lang-import $(call quoted,$(TONGUE)) $(call quoted,$(FILE))

test: | .venv/ready-test  ## run the tests that are fast
	@.venv/bin/python -m pytest -q -n 2 --dist loadfile -m 'not slow'

test-slow: | .venv/ready-test  ## run the tests that are slow
	@.venv/bin/python -m pytest -q -n 2 --dist loadfile -m slow

lint: | .venv/ready-dev  ## check the code: its format, style, types and complexity
	@.venv/bin/python tests/lint.py

validate: $(TAGS:%=$(OUT)/%/brief.pdf)  ## ask veraPDF, the reference validator, about every brief that was built (needs Java and Maven)
	@.venv/bin/python -m tests.verapdf $(call quoted,$(OUTPUT))

PRESSED = $(wildcard $(OUTPUT)/press/index.html $(OUTPUT)/press/*/index.html $(OUTPUT)/press/*/*/*/index.html)
validate-web: $(TAGS:%=$(OUT)/%/web.html) | .venv/ready-test  ## ask a browser, axe-core and the Nu Html Checker whether the web pages and the press page serve everybody (needs Chromium, Java and npm)
	@.venv/bin/python -m tests.browser $^ $(foreach page,$(PRESSED),$(call quoted,$(page)))
	@.venv/bin/python -m tests.markup $^ $(foreach page,$(PRESSED) $(wildcard $(OUTPUT)/press/*/feed.xml),$(call quoted,$(page)))

goldens: | .venv/ready-test  ## draw the pictures anew that the tests compare pages and figures with
	@.venv/bin/python tests/goldens.py

bench: | .venv/ready-test  ## measure how fast the line is (SIZES=1000,10000 ANNEX=500 ROUNDS=1 LANGS=en,ar: sooner)
	@.venv/bin/python tests/bench.py $(if $(SIZES),--sizes $(call quoted,$(SIZES))) $(if $(ANNEX),--annex $(call quoted,$(ANNEX))) $(if $(ROUNDS),--rounds $(call quoted,$(ROUNDS))) $(if $(LANGS),--languages $(call quoted,$(LANGS)))

help:  ## list the goals
	@sed -n 's/^\([a-z-]*\):.*## /\1: /p' Makefile

clean:  ## remove the briefs that were made, and say what was removed; what was published stays
	@python3 -S pipeline/clean.py $(call quoted,$(OUTPUT))

.DEFAULT:
	@printf '%s\n' $(call quoted,$@: no goal and no language of this brief is called so; the languages are: $(LANGUAGES); make help lists the goals) >&2; exit 2

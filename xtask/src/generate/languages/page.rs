//! The modules through which the demo page and its elements load their texts. They name every file, so that each
//! language can be fetched alone.

use std::fmt::Write;

use super::super::Made;
use super::{HEAD, Language, PAGE};

pub(super) fn files(languages: &[Language]) -> Vec<Made> {
    let mut made = vec![
        file("list.ts", &list(languages)),
        file("fetched.ts", &fetched(languages)),
        file("terms.ts", &terms(languages)),
        file("guides-standalone.ts", &guides(languages)),
        file("developers.ts", &tool("developers", languages)),
        file("glossary.ts", &tool("glossary", languages)),
    ];
    for language in languages {
        made.push(file(&format!("{}.ts", language.code), &texts(language)));
        made.push(file(&format!("{}-tools.ts", language.code), &tools(language)));
        made.push(file(&format!("fd001/{}.ts", language.code), &fd001(language)));
    }
    made
}

fn file(name: &str, text: &str) -> Made {
    Made { path: format!("{PAGE}/{name}"), text: format!("{HEAD}{text}") }
}

/// One line for each, as in an object or in a list.
fn lines(languages: &[Language], line: impl Fn(&Language) -> String) -> String {
    let mut out = String::new();
    for language in languages {
        let _ = writeln!(out, "  {},", line(language));
    }
    out
}

fn list(languages: &[Language]) -> String {
    let rows = lines(languages, |language| format!("{{ {} }}", language.members()));
    format!(
        "\n/** The languages of the page, each named in itself; `facade/languages.js` says what the rest is. */\nexport const \
         LANGUAGES = [\n{rows}] as const;\n"
    )
}

/// The parts of a language when it is fetched.
fn fetched(languages: &[Language]) -> String {
    let each = |module: &dyn Fn(&str) -> String| {
        lines(languages, |Language { code, .. }| format!("{code}: () => import(\"{}\")", module(code)))
    };
    format!(
        "\n/** The page in each language. */\nexport const TEXTS = {{\n{}}};\n\n/** What the core says in tools besides. \
         */\nexport const TOOLS = {{\n{}}};\n\n/** The rules' explanations, with the rule book. */\nexport const \
         EXPLANATIONS = {{\n{}}};\n",
        each(&|code| format!("./{code}.ts")),
        each(&|code| format!("./{code}-tools.ts")),
        each(&|code| format!("@postregler/wasm/locales/{code}-rules")),
    )
}

fn texts(Language { code, .. }: &Language) -> String {
    format!(
        "import common from \"@postregler/wasm/locales/{code}-common\";\nimport guides from \
         \"@postregler/wasm/locales/{code}-guides\";\nimport page from \"../../../locales/{code}.json\";\nimport guideWords \
         from \"../../guide/locales/{code}.json\";\n\nexport const texts = {{ ...common.texts, ...guides.texts, ...guideWords, \
         ...page }};\n"
    )
}

/// Texts of tools alone; a guide does not need them.
fn tools(Language { code, .. }: &Language) -> String {
    let parts = ["dk", "no", "readiness", "cost"];
    let mut out = String::new();
    for part in parts {
        let _ = writeln!(out, "import {part} from \"@postregler/wasm/locales/{code}-{part}\";");
    }
    let texts: Vec<String> = parts.iter().map(|part| format!("...{part}.texts")).collect();
    format!("{out}\nexport const texts = {{ {} }};\n", texts.join(", "))
}

fn terms(languages: &[Language]) -> String {
    let mut out = String::new();
    for Language { code, .. } in languages {
        let _ = writeln!(out, "import {code}Terms from \"@postregler/wasm/locales/{code}-terms\";");
    }
    let rows = lines(languages, |Language { code, .. }| format!("{code}: {code}Terms.texts"));
    format!("{out}\n/** The words of the glossary. */\nexport const TERMS = {{\n{rows}}};\n")
}

fn guides(languages: &[Language]) -> String {
    let mut out = String::new();
    for Language { code, .. } in languages {
        let _ = write!(
            out,
            "import {code}Common from \"@postregler/wasm/locales/{code}-common\";\nimport {code}Guides from \
             \"@postregler/wasm/locales/{code}-guides\";\nimport {code}Words from \"../../guide/locales/{code}.json\";\n"
        );
    }
    out.push_str("import { provideTexts } from \"../../guide/texts.ts\";\n\n");
    for Language { code, .. } in languages {
        let _ = writeln!(
            out,
            "provideTexts(\"{code}\", {{ ...{code}Common.texts, ...{code}Guides.texts, ...{code}Words }});"
        );
    }
    out
}

/// The texts in the folder of a tool.
fn tool(name: &str, languages: &[Language]) -> String {
    let mut out = String::new();
    for Language { code, .. } in languages {
        let _ = writeln!(out, "import {code}Texts from \"../../tools/{name}/locales/{code}.json\";");
    }
    let rows = lines(languages, |Language { code, .. }| format!("{code}: {code}Texts"));
    format!("{out}\nexport const TEXTS = {{\n{rows}}};\n")
}

fn fd001(Language { code, .. }: &Language) -> String {
    format!(
        "import common from \"@postregler/wasm/locales/{code}-common\";\nimport danish from \
         \"@postregler/wasm/locales/{code}-dk\";\nimport page from \"../../../../locales/{code}.json\";\nimport {{ defineForm }} \
         from \"../../../tools/fd001/standalone/standalone.ts\";\n\ndefineForm(\"{code}\", common.texts, danish.texts, page);\n"
    )
}

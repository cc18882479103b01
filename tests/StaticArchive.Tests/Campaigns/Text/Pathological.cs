using System.Text;
using StaticArchive.Model;
using StaticArchive.Model.Text;

namespace StaticArchive.Tests.Campaigns.Text;

/// <summary>
/// Files of one thing over and over: what a scanner that looks back, or ahead to a closing sign that never comes, would
/// need the square of their length for.
/// </summary>
internal static class Pathological
{
    /// <summary>
    /// What is repeated: signs that open something, lines that begin something, and the makings of citations and
    /// entries.
    /// </summary>
    public static IReadOnlyList<string> Units { get; } =
    [
        "(",
        "[",
        "{",
        "<",
        "\"",
        "'",
        "`",
        "*",
        "_",
        "~",
        "#",
        "|",
        "&",
        "\\",
        "!",
        "@",
        "$",
        "%",
        "^",
        "=",
        "+",
        "-",
        ".",
        ",",
        ";",
        ":",
        "/",
        ")",
        "]",
        "}",
        ">",
        " ",
        "\t",
        "\n",
        "a",
        "A",
        "0",
        "é",
        "\u00AD",
        "\u200B",
        "\u202E",
        "\u0301",
        "\uFEFF",
        "“",
        "”",
        "‘",
        "’",
        "–",
        "…",
        "\u00A0",
        "\u2028",
        "\f",
        "中",
        "\U0001F600",
        "> ",
        "- ",
        "* ",
        "1. ",
        "(a) ",
        "# ",
        "## ",
        "| ",
        "|-",
        "||",
        "**",
        "__",
        "***a ",
        "~~",
        "``",
        "[]",
        "[](",
        "![",
        "![](",
        "[a](",
        "[a]: b\n",
        "[^1]",
        "[^1]: a\n",
        "[a][",
        "<a>",
        "</a>",
        "<a",
        "<a href=\"",
        "<!--",
        "<![CDATA[",
        "<?",
        "&amp;",
        "&#",
        "&#x",
        "&a;",
        "<b><i>",
        "<table>",
        "<td>",
        "<p>",
        "<li>",
        "<script>",
        "<style>",
        "<!DOCTYPE a [",
        "<!ENTITY a \"b\">",
        "a=\"b\" ",
        "> \n",
        "- a\n",
        "* a\n\n",
        "1. a\n",
        "# a\n",
        "a\n===\n",
        "a\n---\n",
        "| a | b |\n",
        "|---|---|\n",
        "+---+\n",
        "```\n",
        "~~~\n",
        "    a\n",
        "\ta\n",
        "> a\n",
        "a  b\n",
        "a    b    c\n",
        "\n\n",
        " \n",
        "\r\n",
        "\r",
        "***\n",
        "---\n",
        "a-\n",
        "a\n",
        "A\n\n",
        "a\n\n",
        "a.\n\n",
        "A b\n\n",
        "12\n\n",
        "12\n",
        "\f12\n",
        "a, ",
        "a. ",
        "A. ",
        "A.",
        "A., ",
        "Aa ",
        "Aa, ",
        "Aa-",
        "a-",
        "a/",
        "a'",
        "O'",
        "A&",
        "A and ",
        "and ",
        "of ",
        "the ",
        "de ",
        "van der ",
        "et al ",
        "et al. ",
        "in ",
        "In ",
        "eds ",
        "(Smith 2004; ",
        "(Smith 2004) ",
        "Smith (2004) ",
        "Smith 2004, ",
        "2004; ",
        "2004 ",
        "2004a,b ",
        "1999–2004 ",
        "(2004",
        "((2004",
        "(Smith, Jones, ",
        "Smith and ",
        "Smith J, ",
        "Smith J. and Jones K. (2004) ",
        "Smith J (2004) Words.\n",
        "Smith J (2004) Words.\n\n",
        "Department of ",
        "DH ",
        "(DH) ",
        "Health Services (HS) ",
        "(p. 4) ",
        "p. 4, ",
        "pp 4-",
        "vol. 1(",
        "10.1000/",
        "doi:10.1/a ",
        "http://",
        "https://a.b/",
        "https://a.b/c ",
        "www.",
        "isbn ",
        "978-0-",
        "no. ",
        "ed. ",
        "(ed.) ",
        "in press ",
        "n.d. ",
        "January ",
        "1 January 2004 ",
        "in January 2004 ",
        "from 2001 to ",
        "the 1990s ",
        "two years later ",
        "mid-",
        "between 1990 and ",
        "2001-02-03 ",
        "01/02/2003 ",
        "Spring 2004, ",
        "Box 1\n\n",
        "Box 1: A\n\na b\n\n",
        "### Box 1: A\n\na\n\n",
        "Table 1 A\n",
        "Figure 1. A\n\n",
        "Table 1\n\na  b  c\n\n",
        "References\n\n",
        "References\n\nSmith J (2004) Words.\n\n",
        "Abstract\n\na\n\n",
        "Keywords: a\n",
        "Keywords:\n",
        "Author: A\n",
        "Contents\n\nA ..... 1\n",
        "A ........ 1\n",
        "1.1 A\n\na\n\n",
        "1 A\n",
        "1.1.1.1 ",
        "Introduction\n\n",
        "ISSN 1234-5678\n",
        "© 2004 A\n",
        "Page 1 of 2\n",
        "A b c\n\f\n",
        "Continued\n\n",
        "\u2022 a\n",
        "(1) a\n",
        "i. a\n",
        "‘a b",
        "“A b.” ",
        "“A\n\n",
        "A: “b\n\n",
        "a.1 ",
        "a.[1] ",
        "[1] ",
        "[1,2,3] ",
        "[1] A b c.\n",
        "1. Smith J. Words. 2004;\n",
        "a: b\n",
        "a: ",
        "- - ",
        "? ",
        "&a ",
        "*a ",
        "a: &a [*a]\n",
        "a: |\n",
        "a: >\n",
        "!!a ",
        "{a: ",
        "[a, ",
        "'a",
        "a: 'b\n",
        "%YAML 1.2\n---\n",
        "--- \n",
        "...\n",
        "<<: *a\n",
        "a: {b: c}\n",
        "- a: b\n",
        "- {a: b}\n",
        "@book{a,",
        "@book{a, title = {b}}\n",
        "title = {",
        "{{",
        "}}",
        "{\\",
        "\\'{",
        "\\",
        "@string{a = \"b\"}\n",
        "a # ",
        "@comment{",
        "TY  - BOOK\n",
        "AU  - A\n",
        "TY  - BOOK\nER  - \n",
        "ER  - \n",
        "{\"a\":",
        "[{",
        "{\"title\":\"a\"},",
        "\"a\",",
        "<sec>",
        "<sec><title>a</title>",
        "<div><head>a</head>",
        "<ref id=\"a\">",
        "<xref rid=\"a\">b</xref>",
        "<xref>",
        "<biblStruct>",
        "<persName>",
        "<fn>",
        "<p>a</p>",
        "<h1>a</h1>",
        "<br>",
        "<li>a",
        "<tr><td>a",
        "<td colspan=\"1000\">a",
        "<td rowspan=\"1000\">a",
        "<meta name=\"citation_author\" content=\"a\">",
        "<blockquote>",
        "<div class=\"a\">",
        "<svg>",
        "<math>",
        "<select>",
        "<template>",
        "<noscript>",
        "<frameset>",
        "<a><table>",
        "<form>",
        "<b><p>",
        "<sup>1</sup>",
    ];

    /// <summary>Where such a text can stand: a name for the place, and the file with the text in it.</summary>
    public static IReadOnlyList<(string Name, Func<string, InputFile> Of)> Places { get; } =
    [
        ("text", text => Paper("paper.txt", "A title\n\nAda Meadow\n\n" + text)),
        ("markdown", text => Paper("paper.md", "# A title\n\n" + text)),
        (
            "html",
            text =>
                Paper(
                    "paper.html",
                    "<!DOCTYPE html><html><head><title>A title</title></head><body><main><h1>A title</h1><p>Words.</p>"
                        + text
                )
        ),
        (
            "jats",
            text =>
                Paper(
                    "paper.xml",
                    "<?xml version=\"1.0\"?><article "
                        + "article-type=\"research-article\"><front><article-meta><title-group><article-title>A "
                        + "title</article-title></title-group></article-meta></front><body><p>Words.</p>"
                        + text
                )
        ),
        (
            "tei",
            text =>
                Paper(
                    "paper.xml",
                    "<?xml version=\"1.0\"?><TEI "
                        + "xmlns=\"http://www.tei-c.org/ns/1.0\"><teiHeader><fileDesc><titleStmt><title>A "
                        + "title</title></titleStmt></fileDesc></teiHeader><text><body><p>Words.</p>"
                        + text
                )
        ),
        (
            "reference list",
            text =>
                Paper(
                    "paper.txt",
                    "A title\n\nAda Meadow\n\nWords (Smith 2004).\n\nReferences\n\nSmith J (2004) Words. "
                        + "London: Press.\n\n"
                        + text
                )
        ),
        ("front matter", text => Paper("paper.md", $"---\ntitle: A title\n{text}\n---\n\n# A title\n\nWords.\n")),
        ("paper.yml", text => Paper("paper.yml", "title: A title\n" + text)),
        ("archive.yml", text => File("input/archive.yml", "title: An archive\n" + text)),
        ("events", text => File("input/timeline/a.yml", "- id: a\n  date: 2004\n  title: A\n" + text)),
        (
            "event date",
            text =>
                File(
                    "input/timeline/a.yml",
                    $"- id: a\n  title: A\n  date: {Quoted(text)}\n  evidence: [{{paper: other, quote: "
                        + $"{Quoted(text)}}}]\n"
                )
        ),
        (
            "annotation",
            text =>
                File(
                    "input/annotations/other/a.md",
                    "---\nauthor: A\ncreated: 2020-01-02\nquote: is read all the same\n---\n" + text
                )
        ),
        (
            "quote",
            text =>
                File(
                    "input/annotations/other/a.md",
                    $"---\nauthor: {Quoted(text)}\ncreated: 2020-01-02\nquote: {Quoted(text)}\nprefix: "
                        + $"{Quoted(text)}\n---\nWords.\n"
                )
        ),
        ("page", text => File("input/pages/about.md", "---\ntitle: About\n---\n" + text)),
        ("bibtex", text => File("input/references/a.bib", "@book{a, title = {b}, author = {c}, year = 2004}\n" + text)),
        ("ris", text => File("input/references/a.ris", "TY  - BOOK\nTI  - b\nER  - \n" + text)),
        ("csl-json", text => File("input/references/a.json", text)),
        ("csl-yaml", text => File("input/references/a.yml", "references:\n- id: a\n  title: b\n" + text)),
        (
            "entry title",
            text =>
                File(
                    "input/references/a.ris",
                    $"TY  - BOOK\nTI  - {text.ReplaceLineEndings(" ")}\nAU  - "
                        + $"{text.ReplaceLineEndings(" ")}\nPY  - 2004\nER  - \n"
                )
        ),
    ];

    /// <summary>So many characters of a unit.</summary>
    public static string Of(string unit, int length) =>
        new StringBuilder().Insert(0, unit, length / unit.Length + 1).ToString();

    private static string Quoted(string text) => YamlFormatter.FormatQuoted(text);

    private static InputFile Paper(string name, string text) => File("input/papers/hostile/" + name, text);

    private static InputFile File(string path, string text) => new(path, Encoding.UTF8.GetBytes(text));
}

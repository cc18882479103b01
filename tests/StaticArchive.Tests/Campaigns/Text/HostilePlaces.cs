using System.Text;
using StaticArchive.Model;
using StaticArchive.Model.Text;

namespace StaticArchive.Tests.Campaigns.Text;

/// <summary>The places of an archive where a hostile text can stand.</summary>
internal static class HostilePlaces
{
    /// <summary>A name for each place, and the file with a text in it.</summary>
    public static IReadOnlyList<(string Name, Func<string, InputFile> Fill)> All { get; } =
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

    private static string Quoted(string text) => YamlFormatter.FormatQuoted(text);

    private static InputFile Paper(string name, string text) => File("input/papers/hostile/" + name, text);

    private static InputFile File(string path, string text) => new(path, Encoding.UTF8.GetBytes(text));
}

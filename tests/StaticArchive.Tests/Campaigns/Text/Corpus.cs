using System.Text;
using StaticArchive.Model;

namespace StaticArchive.Tests.Campaigns.Text;

/// <summary>
/// What is mutated: the archives of all case files, and small files of the kinds that few cases have.
/// </summary>
internal static class Corpus
{
    /// <summary>A paper that nobody means harm; it has to be there whatever stands beside it.</summary>
    public static InputFile Other { get; } =
        File(
            "input/papers/other/paper.md",
            "# Another\n\nAda Bushel, 2001\n\nIt is read all the same (Smith 2004).\n\n## "
                + "References\n\nSmith J (2004) Words about it. London: Press.\n"
        );

    /// <summary>The archives, each of at least one file.</summary>
    public static IReadOnlyList<IReadOnlyList<InputFile>> All { get; } =
    [.. Cases(), .. Own.Select(file => (IReadOnlyList<InputFile>)[file])];

    private static IEnumerable<InputFile> Own =>
        [
            File(
                "input/archive.yml",
                "title: An archive\nlanguage: en\nbase-url: https://archive.example/\norganisations:\n- {id: "
                    + "a-trust, name: A Trust, aliases: [AT], type: trust}\nkinds: [vote]\neras:\n- {title: "
                    + "Before, date: 1990/1999}\ncharts:\n- {id: c, title: A chart, kind: launch, from: 1990, to: "
                    + "2000}\n"
            ),
            File(
                "input/papers/other/paper.yml",
                "title: Another\nauthors:\n- {family: Bushel, given: Ada, orcid: "
                    + "0000-0002-1825-0097}\nissued: 2001-02\naccess: full\ndoi: 10.1234/abc\nkeywords: [one, "
                    + "two]\nversions:\n- {date: 2001, note: first}\nformerly: [old-id]\n"
            ),
            File(
                "input/timeline/events.yml",
                "- id: vote\n  date: 2001-03~\n  title: A vote\n  kind: legislation\n  evidence: [{paper: "
                    + "other, quote: It is read all the same}]\n  sources:\n  - {url: https://news.example/a, "
                    + "title: News, publisher: A paper, date: 2001}\n  disputed:\n  - {field: date, value: 2002, "
                    + "because: another says so, sources: [{reference: smith-2004}]}\n"
            ),
            File(
                "input/annotations/other/2020-01-02-a.md",
                "---\nauthor: A Reader\norcid: 0000-0002-1825-0097\ncreated: 2020-01-02\nmotivation: "
                    + "questioning\nquote: read all the same\nprefix: It is\ntags: [one, two]\nreferences: "
                    + "[smith-2004]\n---\nWhat *is* read? See [@smith-2004] and "
                    + "[there](https://web.example/).\n\n- one\n- two\n\n| a | b |\n|---|---|\n| c | d |\n"
            ),
            File(
                "input/pages/about.md",
                "---\ntitle: About\norder: 3\n---\n# About\n\nWords and [a link](/papers/). `code` and > "
                    + "signs.\n\n1. one\n2. two\n"
            ),
            File(
                "input/references/a.bib",
                "@string{press = \"A Press\"}\n@book{a2001, author = {Bushel, Ada and {A Trust}}, title = "
                    + "{On {N}ames and \\'{e}}, year = 2001, publisher = press # { Ltd}}\n@comment{no}\n"
            ),
            File(
                "input/references/b.ris",
                "TY  - JOUR\nAU  - Bushel, Ada\nTI  - On names\nJO  - A Journal\nPY  - 2001/02/03\nSP  - "
                    + "1\nEP  - 9\nDO  - 10.1234/abc\nER  - \n"
            ),
            File(
                "input/references/c.json",
                "[{\"id\":\"c\",\"type\":\"book\",\"title\":\"On "
                    + "names\",\"author\":[{\"family\":\"Bushel\",\"given\":\"Ada\"}],\"issued\":{\"date-parts\":[[2001,2,3]]}}]"
            ),
            File(
                "input/references/d.yml",
                "references:\n- id: d\n  type: book\n  title: On names\n  author: [{family: Bushel, given: "
                    + "Ada}]\n  issued: 2001\naliases:\n- DH = Department of Health\nsame: [[d, c]]\n"
            ),
            File("input/search-cases.yml", "- query: names\n  first: other\n"),
        ];

    private static IEnumerable<IReadOnlyList<InputFile>> Cases() =>
        Directory
            .EnumerateFiles(
                Repository.At("tests", "StaticArchive.Tests", "Cases"),
                "*.case",
                SearchOption.AllDirectories
            )
            .Order(StringComparer.Ordinal)
            .Select(path =>
                Case.Read(path)
                    .Input()
                    .DistinctBy(file => file.Path, StringComparer.Ordinal)
                    .Where(file => file.Path != Other.Path)
                    .ToList()
            )
            .Where(files => files.Count > 0 && files.Sum(file => file.Bytes.Length) < 60_000);

    private static InputFile File(string path, string text) => new(path, Encoding.UTF8.GetBytes(text));
}

using System.Globalization;
using System.Text;
using StaticArchive.Model;
using StaticArchive.Model.Text;

namespace StaticArchive.Tests.Campaigns.Readers;

/// <summary>
/// An archive in which every payload stands wherever a person can write: in papers of every format, in their headings,
/// tables and reference lists, in every field of a record, in curated references, settings, events, annotations, pages,
/// and in the names of files.
/// </summary>
internal static class HostileSite
{
    internal const string Words = "The committee reported in May that the merger had saved less than it cost.";

    private static readonly string[] RecordFields =
    [
        "title",
        "subtitle",
        "container-title",
        "collection-title",
        "collection-number",
        "volume",
        "issue",
        "page",
        "number-of-pages",
        "publisher",
        "publisher-place",
        "genre",
        "isbn",
        "issn",
        "doi",
        "url",
        "language",
        "abstract",
        "rights",
        "licence",
        "institution",
        "note",
        "edition",
        "number",
        "type",
        "access-note",
    ];

    /// <summary>
    /// The archive for some payloads; with one that means no harm it is what the others are compared with.
    /// </summary>
    public static IReadOnlyList<InputFile> With(IReadOnlyList<string> payloads) =>
        [
            .. payloads
                .SelectMany(Everywhere)
                .Concat(Once(payloads))
                .DistinctBy(file => file.Path, StringComparer.Ordinal),
        ];

    private static IEnumerable<InputFile> Everywhere(string payload, int i)
    {
        var (number, yaml) = (i.ToString("0000", CultureInfo.InvariantCulture), YamlFormatter.FormatQuoted(payload));
        return
        [
            .. Papers(payload, i, number, yaml),
            .. Timeline(payload, i, number, yaml),
            Annotation(payload, number, yaml),
            .. Pages(payload, i, number, yaml),
            .. References(payload, number, yaml),
        ];
    }

    private static IEnumerable<InputFile> Papers(string payload, int i, string number, string yaml)
    {
        yield return HostileDocument.Create($"input/papers/p{number}/", payload, i);
        yield return File(
            $"input/papers/p{number}/paper.yml",
            string.Concat(RecordFields.Where((_, k) => (k + i) % 2 == 0).Select(field => $"{field}: {yaml}\n"))
                + $"author: [{{family: {yaml}, given: {yaml}, orcid: {yaml}, affiliation: {yaml}}}]\neditor: "
                + $"[{yaml}]\nkeyword: [{yaml}]\nissued: {(i % 7 == 0 ? yaml : "2001")}\nformerly: "
                + $"[{yaml}]\nversions: [{{date: 2001, url: {yaml}, label: {yaml}, note: {yaml}}}]\n{yaml}: "
                + $"{yaml}\n"
        );
        yield return File($"input/papers/{payload}/paper.md", $"# By its folder\n\n{Words}\n");
        yield return File($"input/papers/n{number}/{payload}.md", $"# By its name\n\n{Words}\n");
    }

    private static IEnumerable<InputFile> Timeline(string payload, int i, string number, string yaml)
    {
        yield return File(
            $"input/timeline/{payload}.yml",
            $"- id: name-{number}\n  date: 2003\n  title: By its name\n  sources: [{{url: "
                + "https://news.example/, title: News}]\n"
        );
        yield return File(
            $"input/timeline/e{number}.yml",
            $"- id: {yaml}\n  date: {(i % 5 == 0 ? yaml : "2001-05")}\n  title: {yaml}\n  kind: "
                + $"{(i % 3 == 0 ? yaml : "launch")}\n  place: {yaml}\n  organisation: {yaml}\n  note: {yaml}\n"
                + $"  evidence: [{{paper: p{number}, quote: {YamlFormatter.FormatQuoted(Words)}}}, {{paper: {yaml}, "
                + $"quote: {yaml}}}]\n  sources: [{{url: {yaml}, title: {yaml}, publisher: {yaml}, date: "
                + $"{yaml}}}, {{reference: {yaml}}}]\n"
                + $"  disputed: [{{field: title, value: {yaml}, because: {yaml}, sources: [{{url: {yaml}, title: "
                + $"{yaml}}}]}}]\n"
        );
    }

    private static InputFile Annotation(string payload, string number, string yaml) =>
        File(
            $"input/annotations/p{number}/a.md",
            $"---\nauthor: {yaml}\nurl: {yaml}\ncreated: 2020-01-02\nquote: "
                + $"{YamlFormatter.FormatQuoted(Words)}\ntags: [{yaml}]\nreferences: "
                + $"[{yaml}]\n---\n{payload}\n\n[@{payload}] [words]({payload})\n"
        );

    private static IEnumerable<InputFile> Pages(string payload, int i, string number, string yaml)
    {
        yield return File($"input/pages/{payload}.md", "# By its name\n\nWords.\n");
        yield return File(
            $"input/pages/page-{number}.md",
            $"---\ntitle: {yaml}\nnav: {yaml}\ndescription: {yaml}\norder: {i % 6}\n---\n# "
                + $"{OneLine(payload)}\n\n{payload}\n\n[words](<{OneLine(payload)}>)\n"
        );
    }

    private static IEnumerable<InputFile> References(string payload, string number, string yaml)
    {
        yield return File(
            $"input/references/r{number}.ris",
            $"TY  - BOOK\nAU  - {OneLine(payload)}\nTI  - {OneLine(payload)} {number}\nPB  - "
                + $"{OneLine(payload)}\nUR  - {OneLine(payload)}\nDO  - {OneLine(payload)}\nN1  - "
                + $"{OneLine(payload)}\nPY  - 2001\nER  - \n"
        );
        yield return File(
            $"input/references/b{number}.bib",
            $"@book{{b{number}, author = {{{OneLine(payload)}}}, title = {{{OneLine(payload)} B{number}}}, url "
                + $"= {{{OneLine(payload)}}}, doi = {{{OneLine(payload)}}}, note = {{{OneLine(payload)}}}, year = "
                + "2002}\n"
        );
        yield return File(
            $"input/references/c{number}.yml",
            $"references:\n- id: {yaml}\n  type: {yaml}\n  title: {yaml}\n  author: [{{family: {yaml}, given: "
                + $"{yaml}}}]\n  URL: {yaml}\n  DOI: {yaml}\n  ISBN: {yaml}\n  container-title: {yaml}\n  issued: "
                + $"{yaml}\n"
        );
    }

    /// <summary>What there is one of in an archive.</summary>
    private static IEnumerable<InputFile> Once(IReadOnlyList<string> payloads)
    {
        var yaml = YamlFormatter.FormatQuoted(payloads[0]);
        yield return File(
            "input/archive.yml",
            $"title: {yaml}\ndescription: {yaml}\nlanguage: {yaml}\nbase-url: {yaml}\nrepository: "
                + $"{yaml}\nbranch: {yaml}\ncontact: {yaml}\nrights: {yaml}\nlicence: {yaml}\nkinds: [{yaml}]\n"
                + "organisations:\n"
                + string.Concat(
                    payloads.Select(
                        (payload, i) =>
                            (
                                $"- {{id: {YamlFormatter.FormatQuoted(payload)}, name: "
                                + $"{YamlFormatter.FormatQuoted($"{payload} {i}")}, aliases: "
                                + $"[{YamlFormatter.FormatQuoted(payload)}], type: "
                                + $"{YamlFormatter.FormatQuoted(payload)}}}\n"
                            )
                    )
                )
                + $"eras:\n- {{title: {yaml}, date: 1990/2010, note: {yaml}}}\ncharts:\n- {{id: {yaml}, title: "
                + $"{yaml}, kind: {yaml}, from: 2000, to: 2003, note: {yaml}, stated: [{{year: 2001, count: 2, "
                + $"says: {yaml}, sources: [{{url: {yaml}, title: {yaml}}}]}}]}}\n"
        );
        yield return File("input/search-cases.yml", $"- query: {yaml}\n  first: {yaml}\n");
        yield return File("input/theme/a.css", "main { background: green; }\n");
    }

    private static string OneLine(string payload) => payload.ReplaceLineEndings(" ");

    private static InputFile File(string path, string text) => new(path, Encoding.UTF8.GetBytes(text));
}

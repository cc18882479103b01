using System.Globalization;
using System.Net;
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
    private const string Words = "The committee reported in May that the merger had saved less than it cost.";

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
                .SelectMany((payload, i) => Of(payload, i))
                .Concat(Once(payloads))
                .DistinctBy(file => file.Path, StringComparer.Ordinal),
        ];

    private static IEnumerable<InputFile> Of(string payload, int i)
    {
        var (number, yaml) = (i.ToString("0000", CultureInfo.InvariantCulture), YamlFormatter.FormatQuoted(payload));
        var paper = "p" + number;
        yield return Document($"input/papers/{paper}/", payload, i);
        yield return File(
            $"input/papers/{paper}/paper.yml",
            string.Concat(RecordFields.Where((_, k) => (k + i) % 2 == 0).Select(field => $"{field}: {yaml}\n"))
                + $"author: [{{family: {yaml}, given: {yaml}, orcid: {yaml}, affiliation: {yaml}}}]\neditor: "
                + $"[{yaml}]\nkeyword: [{yaml}]\nissued: {(i % 7 == 0 ? yaml : "2001")}\nformerly: "
                + $"[{yaml}]\nversions: [{{date: 2001, url: {yaml}, label: {yaml}, note: {yaml}}}]\n{yaml}: "
                + $"{yaml}\n"
        );
        yield return File($"input/papers/{payload}/paper.md", $"# By its folder\n\n{Words}\n");
        yield return File($"input/papers/n{number}/{payload}.md", $"# By its name\n\n{Words}\n");
        yield return File(
            $"input/timeline/{payload}.yml",
            $"- id: name-{number}\n  date: 2003\n  title: By its name\n  sources: [{{url: "
                + "https://news.example/, title: News}]\n"
        );
        yield return File(
            $"input/timeline/e{number}.yml",
            $"- id: {yaml}\n  date: {(i % 5 == 0 ? yaml : "2001-05")}\n  title: {yaml}\n  kind: "
                + $"{(i % 3 == 0 ? yaml : "launch")}\n  place: {yaml}\n  organisation: {yaml}\n  note: {yaml}\n"
                + $"  evidence: [{{paper: {paper}, quote: {YamlFormatter.FormatQuoted(Words)}}}, {{paper: {yaml}, "
                + $"quote: {yaml}}}]\n  sources: [{{url: {yaml}, title: {yaml}, publisher: {yaml}, date: "
                + $"{yaml}}}, {{reference: {yaml}}}]\n"
                + $"  disputed: [{{field: title, value: {yaml}, because: {yaml}, sources: [{{url: {yaml}, title: "
                + $"{yaml}}}]}}]\n"
        );
        yield return File(
            $"input/annotations/{paper}/a.md",
            $"---\nauthor: {yaml}\nurl: {yaml}\ncreated: 2020-01-02\nquote: "
                + $"{YamlFormatter.FormatQuoted(Words)}\ntags: [{yaml}]\nreferences: "
                + $"[{yaml}]\n---\n{payload}\n\n[@{payload}] [words]({payload})\n"
        );
        yield return File($"input/pages/{payload}.md", "# By its name\n\nWords.\n");
        yield return File(
            $"input/pages/page-{number}.md",
            $"---\ntitle: {yaml}\nnav: {yaml}\ndescription: {yaml}\norder: {i % 6}\n---\n# "
                + $"{OneLine(payload)}\n\n{payload}\n\n[words](<{OneLine(payload)}>)\n"
        );
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

    private static InputFile Document(string folder, string payload, int i)
    {
        var (line, escaped) = (OneLine(payload), WebUtility.HtmlEncode(payload.Replace('\0', ' ')));
        return (i % 5) switch
        {
            0 => File(
                folder + "paper.txt",
                $"{line}\n\n{line}\n\nAbstract\n\n{payload}\n\n1. {line}\n\n{Words} ({line} 2001) and Meadow "
                    + $"(2001).\n\nBox 1: {line}\n\n{payload}\n\nTable 1 {line}\n\nReferences\n\nMeadow A (2001) "
                    + $"{line}. London: {line}. {line}\n\n{line} (2002) Words. {line}\n"
            ),
            1 => File(
                folder + "paper.md",
                $"---\ntitle: {YamlFormatter.FormatQuoted(payload)}\nauthor: "
                    + $"{YamlFormatter.FormatQuoted(payload)}\n---\n# {line}\n\n## {line}\n\n{Words} {payload}\n\n> "
                    + $"{line}\n\n- {line}\n\n| {line} | b |\n|---|---|\n| {line} | c "
                    + $"|\n\n![{line}]({line})\n\n[{line}]({line})\n\n`{line}`\n\n```\n{payload}\n```\n"
            ),
            2 => File(
                folder + "paper.html",
                $"<!DOCTYPE html><html lang=\"{escaped}\"><head><title>{escaped}</title><meta "
                    + $"name=\"citation_title\" content=\"{escaped}\"><meta name=\"DC.creator\" "
                    + $"content=\"{escaped}\"></head><body><main><h1>{escaped}</h1><h2 "
                    + $"id=\"{escaped}\">{escaped}</h2><p>{Words} {payload}</p><p>{escaped} <a "
                    + $"href=\"{escaped}\">{escaped}</a><img src=\"{escaped}\" "
                    + $"alt=\"{escaped}\"></p><table><tr><th>{escaped}<td>{escaped}</table></main></body></html>"
            ),
            3 => File(
                folder + "paper.xml",
                "<?xml version=\"1.0\"?><article xmlns:xlink=\"http://www.w3.org/1999/xlink\" "
                    + $"article-type=\"{escaped}\"><front><article-meta><article-id "
                    + $"pub-id-type=\"doi\">{escaped}</article-id><title-group><article-title>{escaped}</article-title></title-group><contrib-group><contrib "
                    + $"contrib-type=\"author\"><name><surname>{escaped}</surname><given-names>{escaped}</given-names></name></contrib></contrib-group><abstract><p>{escaped}</p></abstract></article-meta></front><body><sec "
                    + $"id=\"{escaped}\"><title>{escaped}</title><p>{Words} {escaped} <ext-link "
                    + $"xlink:href=\"{escaped}\">{escaped}</ext-link> <xref ref-type=\"bibr\" "
                    + $"rid=\"{escaped}\">{escaped}</xref></p></sec></body><back><ref-list><ref "
                    + $"id=\"{escaped}\"><mixed-citation>{escaped} (2001) {escaped} <ext-link "
                    + $"xlink:href=\"{escaped}\">{escaped}</ext-link></mixed-citation></ref></ref-list></back></article>"
            ),
            _ => File(
                folder + "paper.xml",
                "<?xml version=\"1.0\"?><TEI "
                    + $"xmlns=\"http://www.tei-c.org/ns/1.0\"><teiHeader><fileDesc><titleStmt><title>{escaped}</title></titleStmt><sourceDesc><biblStruct><analytic><author><persName><surname>{escaped}</surname></persName></author></analytic><idno "
                    + $"type=\"DOI\">{escaped}</idno></biblStruct></sourceDesc></fileDesc></teiHeader><text><body><div><head>{escaped}</head><p>{Words} "
                    + $"{escaped} <ref "
                    + $"target=\"{escaped}\">{escaped}</ref></p></div></body><back><listBibl><biblStruct "
                    + $"xml:id=\"{escaped}\"><analytic><title>{escaped}</title></analytic><ptr "
                    + $"target=\"{escaped}\"/></biblStruct></listBibl></back></text></TEI>"
            ),
        };
    }

    private static string OneLine(string payload) => payload.ReplaceLineEndings(" ");

    private static InputFile File(string path, string text) => new(path, Encoding.UTF8.GetBytes(text));
}

using System.Net;
using System.Text;
using StaticArchive.Model;
using StaticArchive.Model.Text;

namespace StaticArchive.Tests.Campaigns.Readers;

/// <summary>
/// A paper with a payload in its headings, tables, lists and attributes; its format goes by its number.
/// </summary>
internal static class HostileDocument
{
    /// <summary>The file below a folder.</summary>
    public static InputFile Create(string folder, string payload, int number)
    {
        var (line, escaped) = (payload.ReplaceLineEndings(" "), WebUtility.HtmlEncode(payload.Replace('\0', ' ')));
        return (number % 5) switch
        {
            0 => File(folder + "paper.txt", PlainText(payload, line)),
            1 => File(folder + "paper.md", Markdown(payload, line)),
            2 => File(folder + "paper.html", Html(payload, escaped)),
            3 => File(folder + "paper.xml", Jats(escaped)),
            _ => File(folder + "paper.xml", Tei(escaped)),
        };
    }

    private static string PlainText(string payload, string line) =>
        $"{line}\n\n{line}\n\nAbstract\n\n{payload}\n\n1. {line}\n\n{HostileSite.Words} ({line} 2001) and Meadow "
        + $"(2001).\n\nBox 1: {line}\n\n{payload}\n\nTable 1 {line}\n\nReferences\n\nMeadow A (2001) "
        + $"{line}. London: {line}. {line}\n\n{line} (2002) Words. {line}\n";

    private static string Markdown(string payload, string line) =>
        $"---\ntitle: {YamlFormatter.FormatQuoted(payload)}\nauthor: {YamlFormatter.FormatQuoted(payload)}\n---\n"
        + $"# {line}\n\n## {line}\n\n{HostileSite.Words} {payload}\n\n> {line}\n\n- {line}\n\n"
        + $"| {line} | b |\n|---|---|\n| {line} | c |\n\n![{line}]({line})\n\n[{line}]({line})\n\n"
        + $"`{line}`\n\n```\n{payload}\n```\n";

    private static string Html(string payload, string escaped) =>
        $"<!DOCTYPE html><html lang=\"{escaped}\"><head><title>{escaped}</title>"
        + $"<meta name=\"citation_title\" content=\"{escaped}\"><meta name=\"DC.creator\" content=\"{escaped}\">"
        + $"</head><body><main><h1>{escaped}</h1><h2 id=\"{escaped}\">{escaped}</h2>"
        + $"<p>{HostileSite.Words} {payload}</p>"
        + $"<p>{escaped} <a href=\"{escaped}\">{escaped}</a><img src=\"{escaped}\" alt=\"{escaped}\"></p>"
        + $"<table><tr><th>{escaped}<td>{escaped}</table></main></body></html>";

    private static string Jats(string escaped) =>
        $"<?xml version=\"1.0\"?><article xmlns:xlink=\"http://www.w3.org/1999/xlink\" article-type=\"{escaped}\">"
        + $"<front><article-meta><article-id pub-id-type=\"doi\">{escaped}</article-id>"
        + $"<title-group><article-title>{escaped}</article-title></title-group>"
        + $"<contrib-group><contrib contrib-type=\"author\"><name><surname>{escaped}</surname>"
        + $"<given-names>{escaped}</given-names></name></contrib></contrib-group>"
        + $"<abstract><p>{escaped}</p></abstract></article-meta></front>"
        + $"<body><sec id=\"{escaped}\"><title>{escaped}</title><p>{HostileSite.Words} {escaped} "
        + $"<ext-link xlink:href=\"{escaped}\">{escaped}</ext-link> "
        + $"<xref ref-type=\"bibr\" rid=\"{escaped}\">{escaped}</xref></p></sec></body>"
        + $"<back><ref-list><ref id=\"{escaped}\"><mixed-citation>{escaped} (2001) {escaped} "
        + $"<ext-link xlink:href=\"{escaped}\">{escaped}</ext-link></mixed-citation></ref></ref-list></back></article>";

    private static string Tei(string escaped) =>
        "<?xml version=\"1.0\"?><TEI xmlns=\"http://www.tei-c.org/ns/1.0\">"
        + $"<teiHeader><fileDesc><titleStmt><title>{escaped}</title></titleStmt>"
        + $"<sourceDesc><biblStruct><analytic><author><persName><surname>{escaped}</surname></persName></author>"
        + $"</analytic><idno type=\"DOI\">{escaped}</idno></biblStruct></sourceDesc></fileDesc></teiHeader>"
        + $"<text><body><div><head>{escaped}</head><p>{HostileSite.Words} {escaped} "
        + $"<ref target=\"{escaped}\">{escaped}</ref></p></div></body>"
        + $"<back><listBibl><biblStruct xml:id=\"{escaped}\"><analytic><title>{escaped}</title></analytic>"
        + $"<ptr target=\"{escaped}\"/></biblStruct></listBibl></back></text></TEI>";

    private static InputFile File(string path, string text) => new(path, Encoding.UTF8.GetBytes(text));
}

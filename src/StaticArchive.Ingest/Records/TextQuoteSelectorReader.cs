using StaticArchive.Ingest.Yaml;
using StaticArchive.Model;

namespace StaticArchive.Ingest.Records;

/// <summary>
/// The quotation by which events and annotations point at a passage: <c>document</c>, <c>quote</c>, <c>prefix</c>,
/// <c>suffix</c>, <c>section</c> (W3C Web Annotation, TextQuoteSelector).
/// </summary>
internal static class TextQuoteSelectorReader
{
    /// <summary>The selector for a passage of a paper whose words are <paramref name="quote"/>.</summary>
    public static TextQuoteSelector Read(YamlMapping map, string paper, string quote) =>
        new(
            paper,
            map.GetString("document"),
            quote,
            map.GetString("prefix"),
            map.GetString("suffix"),
            map.GetPlace("quote")
        )
        {
            Section = map.GetString("section"),
        };
}

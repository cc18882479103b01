using StaticArchive.Model;

namespace StaticArchive.Ingest.Papers;

/// <summary>Says how much of a document's structure its file states.</summary>
internal static class StructureScorer
{
    private const int FormatWeight = 1000;

    /// <summary>A format that marks more comes first; within one format the document with more of it.</summary>
    public static int Score(Document document) =>
        (GetFormatRank(document.Format) * FormatWeight)
        + Math.Min(
            FormatWeight - 1,
            document.Sections.Count
                + document.Notes.Count
                + document.Blocks.Count(block => block.Kind is BlockKind.Table or BlockKind.Reference)
        );

    private static int GetFormatRank(string format) =>
        format switch
        {
            _ when format.Contains("JATS", StringComparison.Ordinal) => 6,
            _ when format.Contains("TEI", StringComparison.Ordinal) => 6,
            "HTML" => 5,
            "DOCX" or "ODT" or "EPUB" => 4,
            "Markdown" => 3,
            "PDF" => 2,
            _ => 1,
        };
}

using StaticArchive.Model;

namespace StaticArchive.Tests.Ingest.Packages;

/// <summary>The blocks of a document, one a line: <c>Heading 2 | Floods</c></summary>
internal static class BlockListing
{
    /// <summary>Blocks of the one document of an archive.</summary>
    public static string From(Intake intake) => From(Assert.Single(intake.Documents));

    /// <summary>Blocks of a document.</summary>
    public static string From(Document document) =>
        string.Join(
            "\n",
            document.Blocks.Select(block =>
                $"{block.Kind}{(block.Level > 0 ? $" {block.Level}" : "")}"
                + $"{(block.Kind == BlockKind.Paratext ? $" ({block.Note})" : "")} | "
                + document.Text[block.Span.Start..block.Span.End]
            )
        );
}

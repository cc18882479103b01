using StaticArchive.Ingest;
using StaticArchive.Model;

namespace StaticArchive.Tests.Link.Anchoring.PageScript;

/// <summary>
/// Texts to take quotes from: the archive's own papers, and those of the folder <c>Texts</c>, each as a paper.
/// </summary>
internal static class QuotedTexts
{
    /// <summary>All of them, as input of an archive.</summary>
    public static IReadOnlyList<InputFile> Files { get; } =
    [
        .. Repository.Files("input/papers"),
        .. Repository
            .Files("tests/StaticArchive.Tests/Texts")
            .Where(file => !file.Path.Contains("/manuscripts/", StringComparison.Ordinal))
            .Where(file => !file.Path.EndsWith("/SOURCES.md", StringComparison.Ordinal))
            .OrderBy(file => file.Path, StringComparer.Ordinal)
            .Select((file, i) => new InputFile($"input/papers/text-{i}/{Path.GetFileName(file.Path)}", file.Bytes)),
    ];

    /// <summary>The same, read.</summary>
    public static Intake Intake { get; } = Ingestion.Read(Files, settings => settings);

    /// <summary>A document's blocks in the order of its page: what is no part of the paper stands last.</summary>
    public static IEnumerable<Block> InOrderOfPage(Document document) =>
        document.Blocks.OrderBy(block => block.Kind == BlockKind.Paratext);
}

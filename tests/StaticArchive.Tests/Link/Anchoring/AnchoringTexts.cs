using StaticArchive.Ingest;
using StaticArchive.Link.Anchoring;
using StaticArchive.Model;

namespace StaticArchive.Tests.Link.Anchoring;

/// <summary>
/// Documents to try anchoring on: the archive's own, and the papers in the folder that CITATIONS_DEV names.
/// </summary>
internal static class AnchoringTexts
{
    /// <summary>All of them, with their papers.</summary>
    public static Intake Intake { get; } =
        Ingestion.Read([.. Repository.Files("input/papers"), .. Others()], settings => settings);

    /// <summary>The documents as quotes are looked for in them.</summary>
    public static QuoteCorpus Corpus { get; } = new(Intake.Papers, Intake.Documents);

    /// <summary>A corpus of one document whose text was changed.</summary>
    public static (Document Document, QuoteCorpus Corpus) WithText(Document document, string text)
    {
        var changed = document with { Text = text, Blocks = [], Sections = [] };
        var paper = Intake.Papers.Single(one => one.Id == document.Paper) with
        {
            MainDocument = document.Id,
            Documents = [document.Id],
        };
        return (changed, new QuoteCorpus([paper], [changed]));
    }

    private static IEnumerable<InputFile> Others()
    {
        var folder = Environment.GetEnvironmentVariable("CITATIONS_DEV");
        return folder is null || !Directory.Exists(folder)
            ? []
            : Directory
                .EnumerateFiles(folder, "paper.md", SearchOption.AllDirectories)
                .Order(StringComparer.Ordinal)
                .Select(path => new InputFile(
                    $"input/papers/{Path.GetFileName(Path.GetDirectoryName(path))}/paper.md",
                    File.ReadAllBytes(path)
                ));
    }
}

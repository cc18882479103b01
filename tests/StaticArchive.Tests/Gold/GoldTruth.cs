using System.Text.Json;

namespace StaticArchive.Tests.Gold;

/// <summary>What a careful reader makes of a document; <c>documents/README.md</c> says what each part means.</summary>
internal sealed record GoldTruth(string Id, string Language, string Title, string Issued)
{
    public string Subtitle { get; init; } = "";

    public IReadOnlyList<string> TitleAlternatives { get; init; } = [];

    public IReadOnlyList<string> Authors { get; init; } = [];

    public IReadOnlyList<string> AuthorsAlso { get; init; } = [];

    public IReadOnlyList<IReadOnlyList<string>> AuthorsAlternatives { get; init; } = [];

    public IReadOnlyDictionary<string, IReadOnlyList<string>> AuthorAliases { get; init; } =
        new Dictionary<string, IReadOnlyList<string>>();

    public IReadOnlyList<string> IssuedAlternatives { get; init; } = [];

    public IReadOnlyList<GoldHeading> Headings { get; init; } = [];

    public IReadOnlyList<string> HeadingsAlso { get; init; } = [];

    public IReadOnlyList<GoldSentence> Visible { get; init; } = [];

    public IReadOnlyList<string> Body { get; init; } = [];

    /// <summary>Titles that are right, folded.</summary>
    public IEnumerable<string> FoldedTitles =>
        TitleAlternatives.Prepend(Title).SelectMany(title => new[] { title, title + Subtitle }).Select(GoldText.Fold);

    /// <summary>All truths of the folder, by id.</summary>
    public static IReadOnlyList<GoldTruth> All() =>
        [
            .. Directory
                .EnumerateFiles(Repository.At("tests", "StaticArchive.Tests", "Gold", "documents", "truth"), "*.json")
                .Order(StringComparer.Ordinal)
                .Select(path =>
                    JsonSerializer.Deserialize<GoldTruth>(File.ReadAllText(path), JsonSerializerOptions.Web)!
                ),
        ];

    internal sealed record GoldHeading(string Text, int Level);

    internal sealed record GoldSentence(string Text, string? Under);
}

using StaticArchive.Ingest.Yaml;
using StaticArchive.Model.Text;

namespace StaticArchive.Ingest.Drafts;

/// <summary>
/// What a paper's sidecar states about the structure of its documents; it overrides what rules find.
/// </summary>
internal sealed record StructureOverrides
{
    private const int MinPrefixLength = 12;

    /// <summary>No overrides.</summary>
    public static StructureOverrides None { get; } = new();

    /// <summary>Folded words of headings and their levels; 1 for the title, 0 for a block that is no heading.</summary>
    public IReadOnlyDictionary<string, int> Headings { get; init; } =
        new Dictionary<string, int>(StringComparer.Ordinal);

    /// <summary>Folded titles of boxes and how many blocks each holds.</summary>
    public IReadOnlyDictionary<string, int> Boxes { get; init; } = new Dictionary<string, int>(StringComparer.Ordinal);

    /// <summary>Folded first words of blocks, and why they are set aside; null for blocks that stay.</summary>
    public IReadOnlyDictionary<string, string?> Paratext { get; init; } =
        new Dictionary<string, string?>(StringComparer.Ordinal);

    /// <summary>Folded first words of second halves, and whether they are joined to what is above.</summary>
    public IReadOnlyDictionary<string, bool> Joins { get; init; } =
        new Dictionary<string, bool>(StringComparer.Ordinal);

    /// <summary>First words of paragraphs that begin within a block.</summary>
    public IReadOnlyList<string> Partings { get; init; } = [];

    /// <summary>Folded first words of blocks and the kind they are of.</summary>
    public IReadOnlyDictionary<string, string> Kinds { get; init; } =
        new Dictionary<string, string>(StringComparer.Ordinal);

    /// <summary>The paper's title.</summary>
    public string? Title { get; init; }

    /// <summary>Whether broken paragraphs stay broken.</summary>
    public bool HasPreservedBreaks { get; init; }

    /// <summary>Whether only headed reference lists count.</summary>
    public bool HasHeadedListsOnly { get; init; }

    /// <summary>Whether lines are read across columns.</summary>
    public bool IsReadAcrossColumns { get; init; }

    /// <summary>Whether characters and words that a converter damaged stay as they are.</summary>
    public bool IsDamageKept { get; init; }

    /// <summary>Reads them from a sidecar.</summary>
    public static StructureOverrides Read(YamlMapping? sidecar) =>
        sidecar is null
            ? None
            : new StructureOverrides
            {
                Headings = ReadEntries(sidecar, "headings", "text", entry => entry.GetInt32("level") ?? 2),
                Boxes = ReadEntries(sidecar, "boxes", "title", entry => entry.GetInt32("blocks") ?? 1),
                Paratext = ReadEntries(
                    sidecar,
                    "paratext",
                    "text",
                    entry => entry.GetBoolean("keep") ? null : entry.GetString("reason") ?? "set aside by hand"
                ),
                Joins = ReadEntries(sidecar, "joins", "text", entry => !entry.IsDenied("join")),
                Partings =
                [
                    .. sidecar
                        .GetMappings("joins")
                        .Where(entry => entry.IsDenied("join"))
                        .Select(entry => entry.GetString("text"))
                        .OfType<string>(),
                ],
                Kinds = ReadEntries(sidecar, "blocks", "text", entry => entry.GetString("kind") ?? "paragraph"),
                Title = sidecar.GetString("title"),
                HasPreservedBreaks = sidecar.IsDenied("join"),
                HasHeadedListsOnly = sidecar.GetString("references") is "none",
                IsReadAcrossColumns = sidecar.GetString("columns") is "keep",
                IsDamageKept = sidecar.GetString("damage") is "keep",
            };

    /// <summary>
    /// Whether a paragraph that begins so is joined to what is above; null where the sidecar does not say.
    /// </summary>
    public bool? FindJoin(string text) => TryFind(Joins, text, out var join) ? join : null;

    /// <summary>Whether the sidecar keeps a block in the text that a rule would set aside.</summary>
    public bool IsKept(string text) => TryFind(Paratext, text, out var reason) && reason is null;

    /// <summary>The entry for a block: its words are the key, or begin with it where that is long enough.</summary>
    public static bool TryFind<T>(IReadOnlyDictionary<string, T> entries, string text, out T? value)
    {
        value = default;
        if (entries.Count == 0)
        {
            return false;
        }

        var folded = Folding.Fold(text);
        if (entries.TryGetValue(folded, out value))
        {
            return true;
        }

        foreach (var (words, entry) in entries)
        {
            if (words.Length >= MinPrefixLength && folded.StartsWith(words, StringComparison.Ordinal))
            {
                value = entry;
                return true;
            }
        }

        return false;
    }

    private static Dictionary<string, T> ReadEntries<T>(
        YamlMapping sidecar,
        string key,
        string words,
        Func<YamlMapping, T> value
    )
    {
        var entries = new Dictionary<string, T>(StringComparer.Ordinal);
        foreach (var entry in sidecar.GetMappings(key))
        {
            if (entry.GetRequiredString(words) is { } text)
            {
                entries[Folding.Fold(text)] = value(entry);
            }

            entry.ReportUnknownKeys();
        }

        return entries;
    }
}

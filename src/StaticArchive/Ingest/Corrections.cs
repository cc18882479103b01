using StaticArchive.Ingest.Yaml;
using StaticArchive.Text;

namespace StaticArchive.Ingest;

/// <summary>What a paper's sidecar says about the structure of its documents; rules ask here before they decide.</summary>
internal sealed record Corrections
{
    private const int EnoughForStart = 12;

    /// <summary>No corrections.</summary>
    public static Corrections None { get; } = new();

    /// <summary>Folded words of headings and their levels; 1 for the title, 0 for a block that is no heading.</summary>
    public IReadOnlyDictionary<string, int> Headings { get; init; } = new Dictionary<string, int>(StringComparer.Ordinal);

    /// <summary>Folded titles of boxes and how many blocks each holds.</summary>
    public IReadOnlyDictionary<string, int> Boxes { get; init; } = new Dictionary<string, int>(StringComparer.Ordinal);

    /// <summary>Folded first words of blocks, and why they are set aside; null for blocks that stay.</summary>
    public IReadOnlyDictionary<string, string?> Paratext { get; init; } = new Dictionary<string, string?>(StringComparer.Ordinal);

    /// <summary>Folded first words of second halves, and whether they are joined to what is above.</summary>
    public IReadOnlyDictionary<string, bool> Joins { get; init; } = new Dictionary<string, bool>(StringComparer.Ordinal);

    /// <summary>Folded first words of blocks and the kind they are of.</summary>
    public IReadOnlyDictionary<string, string> Kinds { get; init; } = new Dictionary<string, string>(StringComparer.Ordinal);

    /// <summary>The paper's title.</summary>
    public string? Title { get; init; }

    /// <summary>Whether broken paragraphs stay broken.</summary>
    public bool KeepBreaks { get; init; }

    /// <summary>Whether only headed reference lists count.</summary>
    public bool NoBareLists { get; init; }

    /// <summary>Whether lines are read across columns.</summary>
    public bool KeepColumns { get; init; }

    /// <summary>Reads them from a sidecar.</summary>
    public static Corrections Read(YamlMap? sidecar) => sidecar is null ? None : new Corrections
    {
        Headings = Entries(sidecar, "headings", "text", entry => entry.Number("level") ?? 2),
        Boxes = Entries(sidecar, "boxes", "title", entry => entry.Number("blocks") ?? 1),
        Paratext = Entries(sidecar, "paratext", "text", entry => entry.Flag("keep") ? null : entry.Text("reason") ?? "set aside by hand"),
        Joins = Entries(sidecar, "joins", "text", entry => entry.Text("join") is not ("false" or "no")),
        Kinds = Entries(sidecar, "blocks", "text", entry => entry.Text("kind") ?? "paragraph"),
        Title = sidecar.Text("title"),
        KeepBreaks = sidecar.Text("join") is "false" or "no",
        NoBareLists = sidecar.Text("references") is "none",
        KeepColumns = sidecar.Text("columns") is "keep",
    };

    /// <summary>What is said of a block: under its words, or under enough of its first ones.</summary>
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

        foreach (var (words, said) in entries)
        {
            if (words.Length >= EnoughForStart && folded.StartsWith(words, StringComparison.Ordinal))
            {
                value = said;
                return true;
            }
        }

        return false;
    }

    private static Dictionary<string, T> Entries<T>(YamlMap sidecar, string key, string words, Func<YamlMap, T> value)
    {
        var entries = new Dictionary<string, T>(StringComparer.Ordinal);
        foreach (var entry in sidecar.Maps(key))
        {
            if (entry.Required(words) is { } text)
            {
                entries[Folding.Fold(text)] = value(entry);
            }

            entry.Close();
        }

        return entries;
    }
}

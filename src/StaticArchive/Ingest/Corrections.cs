using StaticArchive.Ingest.Yaml;
using StaticArchive.Text;

namespace StaticArchive.Ingest;

/// <summary>What a paper's sidecar says about the structure of its documents; rules ask here before they decide.</summary>
/// <param name="Headings">Folded words of headings and their levels; 0 for a block that is no heading.</param>
/// <param name="Boxes">Folded titles of boxes and how many blocks each holds.</param>
/// <param name="Paratext">Folded first words of blocks, and why they are set aside; null for blocks that stay.</param>
/// <param name="KeepBreaks">Whether broken paragraphs stay broken.</param>
/// <param name="NoBareLists">Whether only headed reference lists count.</param>
/// <param name="KeepColumns">Whether lines are read across columns.</param>
internal sealed record Corrections(
    IReadOnlyDictionary<string, int> Headings,
    IReadOnlyDictionary<string, int> Boxes,
    IReadOnlyDictionary<string, string?> Paratext,
    bool KeepBreaks,
    bool NoBareLists,
    bool KeepColumns)
{
    /// <summary>No corrections.</summary>
    public static Corrections None { get; } = Read(null);

    /// <summary>Reads them from a sidecar.</summary>
    public static Corrections Read(YamlMap? sidecar) => new(
        Entries(sidecar, "headings", "text", entry => entry.Number("level") ?? 2),
        Entries(sidecar, "boxes", "title", entry => entry.Number("blocks") ?? 1),
        Entries(sidecar, "paratext", "text", entry => entry.Flag("keep") ? null : entry.Text("reason") ?? "set aside by hand"),
        sidecar?.Text("join") is "false" or "no",
        sidecar?.Text("references") is "none",
        sidecar?.Text("columns") is "keep");

    private static Dictionary<string, T> Entries<T>(YamlMap? sidecar, string key, string words, Func<YamlMap, T> value)
    {
        var entries = new Dictionary<string, T>(StringComparer.Ordinal);
        foreach (var entry in sidecar?.Maps(key) ?? [])
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

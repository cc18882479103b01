using StaticArchive.Ingest.Yaml;
using StaticArchive.Model;
using StaticArchive.Model.Messages;
using StaticArchive.Model.Text;

namespace StaticArchive.Ingest.Records;

/// <summary>
/// Corrections of a sidecar that nothing in its paper's documents answers to: a word was mistyped, or the file changed.
/// </summary>
internal static class UnusedOverrideReporter
{
    private static readonly (string Key, string Words, string What)[] Lists =
    [
        ("headings", "text", "the heading"),
        ("boxes", "title", "the box"),
        ("paratext", "text", "the block"),
        ("joins", "text", "the block"),
        ("blocks", "text", "the block"),
    ];

    /// <summary>Reports them.</summary>
    public static void Report(YamlMapping? sidecar, IReadOnlyList<Document> documents, List<Message> messages)
    {
        var entries = sidecar is null
            ? []
            : Lists
                .SelectMany(list =>
                    sidecar
                        .GetMappings(list.Key)
                        .Select(entry => new
                        {
                            list.What,
                            Place = entry.GetPlace(list.Words),
                            Text = entry.GetString(list.Words),
                        })
                )
                .Where(entry => entry.Text is not null)
                .ToList();
        if (entries.Count == 0)
        {
            return;
        }

        // Joined blocks hold the words of both halves, so the words may stand within.
        var texts = documents.Select(document => Folding.Fold(document.Text)).ToList();
        foreach (var entry in entries)
        {
            var folded = Folding.Fold(entry.Text!);
            if (!texts.Exists(whole => whole.Contains(folded, StringComparison.Ordinal)))
            {
                messages.Add(MessageCatalog.CorrectionTargetNotFound(entry.Place, entry.What, entry.Text!));
            }
        }
    }
}

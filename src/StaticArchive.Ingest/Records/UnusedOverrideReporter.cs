using StaticArchive.Ingest.Yaml;
using StaticArchive.Model;
using StaticArchive.Model.Messages;
using StaticArchive.Model.Text;

namespace StaticArchive.Ingest.Records;

/// <summary>
/// Reports overrides of a sidecar whose words are in no document of the paper: mistyped, or the file has changed.
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

    /// <summary>Adds a message for each override without a target.</summary>
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

        // A joined paragraph has the words of both parts, so those of an override may stand anywhere within.
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

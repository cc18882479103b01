using StaticArchive.Model;
using StaticArchive.Model.Messages;

namespace StaticArchive.Ingest.Papers;

/// <summary>Says of documents how they were decoded, what was decided about them, and what of them is lost.</summary>
internal static class DocumentReporter
{
    /// <summary>Adds a message for each.</summary>
    public static void Report(IEnumerable<Document> documents, List<Message> messages)
    {
        foreach (var document in documents)
        {
            if (!document.Source.IsExtracted && document.Source.Encoding != "utf-8")
            {
                messages.Add(
                    MessageCatalog.NonUtf8Encoding(new SourceLocation(document.Source.Path), document.Source.Encoding)
                );
            }

            messages.AddRange(
                document.Guesses.Select(guess =>
                    MessageCatalog.GuessMade(guess.Location, guess.Decision, guess.Override)
                )
            );
            foreach (var block in document.Blocks.Where(block => IsLost(document, block)))
            {
                messages.Add(
                    MessageCatalog.ContentMissing(
                        document.GetLocation(block.Span),
                        block.MissingContent!,
                        block.Span.Slice(document.Text)
                    )
                );
            }
        }
    }

    /// <summary>What stands on a page of the file can be seen there, and is not lost.</summary>
    private static bool IsLost(Document document, Block block) =>
        block.MissingContent is not null && document.Pages.Count == 0;
}

using StaticArchive.Commands.Hosting;
using StaticArchive.Ingest;
using StaticArchive.IO;
using StaticArchive.Link;
using StaticArchive.Link.Anchoring;
using StaticArchive.Link.Timeline;
using StaticArchive.Model.Messages;

namespace StaticArchive.Commands.New;

/// <summary>
/// Prints the beginning of an event for every date in a paper that no event claims, ready for a file of
/// <c>input/timeline/</c>.
/// </summary>
internal static class EventCandidatePrinter
{
    /// <summary>Prints them.</summary>
    public static int Print(ArchiveFolders folders, string paper, HostEnvironment environment)
    {
        var archive = Linking.Link(Ingestion.Read(FileSystem.Read(folders.Input), settings => settings));
        if (archive.Papers.All(known => known.Id != paper))
        {
            throw new FatalErrorException(
                MessageCatalog.UsageError(
                    "--from",
                    $"there is no paper \"{paper}\"; papers are "
                        + $"{string.Join(", ", archive.Papers.Select(known => known.Id))}"
                ),
                FatalErrorException.UsageExitCode
            );
        }

        var corpus = new QuoteCorpus(archive.Papers, archive.Documents);
        var documents = corpus.GetDocuments(paper).ToDictionary(document => document.Id, StringComparer.Ordinal);
        var found = EventStubWriter
            .FindUnassigned(archive)
            .Where(mention => documents.ContainsKey(mention.Document))
            .ToList();
        foreach (var mention in found)
        {
            environment.Out.WriteLine(
                TerminalText.EscapeLines(EventStubWriter.Write(documents[mention.Document], mention, corpus))
            );
        }

        if (found.Count == 0)
        {
            environment.Out.WriteLine($"# Every date in \"{paper}\" belongs to an event.");
        }

        return 0;
    }
}

using StaticArchive.Documents;
using StaticArchive.Ingest;
using StaticArchive.Link;
using StaticArchive.Link.Anchoring;
using StaticArchive.Link.Timeline;
using StaticArchive.OnDisk;

namespace StaticArchive.Commands.New;

/// <summary>Prints the beginning of an event for every date in a paper that no event claims, ready for a file of <c>input/timeline/</c>.</summary>
internal static class Candidates
{
    /// <summary>Prints them.</summary>
    public static int Print(ArchiveFolders folders, string paper, Surroundings around)
    {
        var archive = Linking.Link(Ingestion.Read(Disk.Read(folders.Input), settings => settings));
        if (archive.Papers.All(known => known.Id != paper))
        {
            throw new FaultException(Messages.WrongUsage("--from", $"there is no paper \"{paper}\"; papers are {string.Join(", ", archive.Papers.Select(known => known.Id))}"), FaultException.Usage);
        }

        var library = new Library(archive.Papers, archive.Documents);
        var documents = library.Of(paper).ToDictionary(document => document.Id, StringComparer.Ordinal);
        var found = EventStub.Candidates(archive).Where(mention => documents.ContainsKey(mention.Document)).ToList();
        foreach (var mention in found)
        {
            around.Out.WriteLine(EventStub.Write(documents[mention.Document], mention, library));
        }

        if (found.Count == 0)
        {
            around.Out.WriteLine($"# Every date in \"{paper}\" belongs to an event.");
        }

        return 0;
    }
}

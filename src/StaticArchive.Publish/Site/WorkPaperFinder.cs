using StaticArchive.Model;

namespace StaticArchive.Publish.Site;

/// <summary>Finds the papers that list or cite a work.</summary>
internal sealed class WorkPaperFinder(Archive archive)
{
    private readonly Dictionary<string, string> _paperOfDocument = archive.Documents.ToDictionary(
        document => document.Id,
        document => document.Paper,
        StringComparer.Ordinal
    );

    private readonly Dictionary<string, string> _documentOfCitation = archive.Citations.ToDictionary(
        citation => citation.Id,
        citation => citation.Document,
        StringComparer.Ordinal
    );

    /// <summary>
    /// Whether more than one paper lists or cites a work; one that is a paper of the archive is itself one of them.
    /// </summary>
    public bool HasSeveral(Work work)
    {
        var first = work.Paper;
        foreach (
            var document in work
                .Occurrences.Select(occurrence => occurrence.Document)
                .Concat(work.CitedBy.Select(id => _documentOfCitation[id]))
        )
        {
            var paper = _paperOfDocument[document];
            first ??= paper;
            if (paper != first)
            {
                return true;
            }
        }

        return false;
    }
}

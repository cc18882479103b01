using StaticArchive.Documents;
using StaticArchive.Link.References;

namespace StaticArchive.Link.Citations;

/// <summary>Finds every author-year citation and what it means.</summary>
internal static class CitationLinker
{
    /// <summary>Citations by document, then in the order of the text.</summary>
    public static IReadOnlyList<Citation> Link(Intake intake, ReferenceIndex index, List<Message> messages)
    {
        _ = (intake, index, messages);
        return [];
    }
}

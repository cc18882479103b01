using StaticArchive.Model;

namespace StaticArchive.Publish.Models;

/// <summary>An annotation whose words are no longer in the text.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Href">Its page.</param>
/// <param name="Author">Who wrote it.</param>
/// <param name="Quote">The words it was about.</param>
/// <param name="Reason">Why it has no place.</param>
/// <param name="Body">Its words, HTML.</param>
public sealed record OrphanedAnnotation(
    string Id,
    string Href,
    string Author,
    string Quote,
    string Reason,
    string Body
);

namespace StaticArchive.Link.Citations;

/// <summary>What citations in running text find a work by.</summary>
/// <param name="FirstAuthor">A form of the first author's name, folded.</param>
/// <param name="Year">The year; 0 for works without one.</param>
internal readonly record struct AuthorYearKey(string FirstAuthor, int Year);

namespace StaticArchive.Link.Law;

/// <summary>The name before the noun of an enactment: <c>Health and Social Care</c> of <c>… Act 2012</c>.</summary>
/// <param name="Start">Offset of its first word.</param>
/// <param name="Words">Capitalised words outside brackets.</param>
/// <param name="HasArticle">Whether <c>the</c> or a section stands before it.</param>
/// <param name="HasBracket">Whether part of it stands in brackets: <c>Water (Wales)</c>.</param>
internal sealed record StatuteTitle(int Start, int Words, bool HasArticle, bool HasBracket);

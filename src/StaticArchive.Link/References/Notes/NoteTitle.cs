using StaticArchive.Model;

namespace StaticArchive.Link.References.Notes;

/// <summary>Names and a title, as a full reference in a note begins.</summary>
/// <param name="Names">The names, without signs behind them.</param>
/// <param name="Title">The title, without quotation marks.</param>
/// <param name="IsMarked">Whether quotation marks or italics set the title apart; else only commas do.</param>
/// <param name="IsQuoted">Whether quotation marks do, so that it is part of something.</param>
internal sealed record NoteTitle(Span Names, Span Title, bool IsMarked, bool IsQuoted);

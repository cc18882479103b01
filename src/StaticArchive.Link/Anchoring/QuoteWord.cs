namespace StaticArchive.Link.Anchoring;

/// <summary>A word of a quote or of a text.</summary>
/// <param name="Text">Folded.</param>
/// <param name="IsCapital">Whether it is printed with a capital.</param>
/// <param name="IsFirst">Whether a sentence begins with it.</param>
public sealed record QuoteWord(string Text, bool IsCapital, bool IsFirst);

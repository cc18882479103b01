namespace StaticArchive.Model.Text;

/// <summary>Where a word stands in a text; half-open, in UTF-16 code units.</summary>
/// <param name="Start">Offset of its first unit.</param>
/// <param name="End">Offset after its last unit.</param>
public readonly record struct WordSpan(int Start, int End);

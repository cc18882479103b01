namespace StaticArchive.Model;

/// <summary>A page of a file that has pages, by where its words begin in the text taken out of the file.</summary>
/// <param name="Number">1-based number of the page in the file, as viewers count.</param>
/// <param name="Label">The number printed on it or set in the file (<c>iv</c>, <c>12</c>); else the number.</param>
/// <param name="Start">Offset of its first words in <see cref="SourceFile.Text"/>, in UTF-16 code units.</param>
public sealed record SourcePage(int Number, string Label, int Start);

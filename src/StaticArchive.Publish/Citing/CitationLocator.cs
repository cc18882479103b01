namespace StaticArchive.Publish.Citing;

/// <summary>The paragraph that a citation points at.</summary>
/// <param name="Paragraph">Its id: <c>p-7k2m4qaz</c>.</param>
/// <param name="Section">Title of its section; null before the first heading.</param>
/// <param name="Url">Its address.</param>
public sealed record CitationLocator(string Paragraph, string? Section, string? Url)
{
    /// <summary><c>‘What hindered them’, para. p-7k2m4qaz</c>, the quotation marks as the style has them.</summary>
    public string Format(char open, char close) =>
        (string.IsNullOrEmpty(Section) ? "" : $"{open}{CitationBuilder.TrimFullStop(Section)}{close}, ")
        + "para. "
        + Paragraph;
}

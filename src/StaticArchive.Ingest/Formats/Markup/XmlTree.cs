using StaticArchive.Model;

namespace StaticArchive.Ingest.Formats.Markup;

/// <summary>The tree of an XML file.</summary>
/// <param name="Root">A nameless element around everything.</param>
/// <param name="Error">The first tag that is not well-formed; null for none.</param>
/// <param name="IsTooDeep">Whether elements were nested deeper than <see cref="MaxDepth"/>; their words are in the last
/// one that was not.</param>
internal sealed record XmlTree(MarkupElement Root, XmlError? Error, bool IsTooDeep)
{
    /// <summary>The deepest nesting that is kept, so that walks of the tree can be recursive.</summary>
    public const int MaxDepth = 200;

    /// <summary>Offset of the first tag that is not well-formed; null for none.</summary>
    public int? ErrorOffset => Error?.Offset;

    /// <summary>Reads a file. A tag that is not well-formed is skipped, so that every word is in the tree.</summary>
    public static XmlTree Read(string source, int start)
    {
        var builder = new XmlTreeBuilder(source, start);
        var scanner = new MarkupScanner(source, new Span(start, source.Length));
        while (scanner.Next() is { } token)
        {
            builder.Add(token);
        }

        return builder.Build();
    }
}

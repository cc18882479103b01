using StaticArchive.Link.References;
using StaticArchive.Link.References.Parsing;
using StaticArchive.Model;

namespace StaticArchive.Tests.Link.References;

/// <summary>An entry as a test prints it, with italics between asterisks.</summary>
internal static class PrintedEntry
{
    /// <summary>Its fields.</summary>
    public static CslItem Parse(string printed)
    {
        var pieces = printed.Split('*');
        var (emphasis, at) = (new List<Span>(), 0);
        foreach (var (i, piece) in pieces.Index())
        {
            if (i % 2 == 1)
            {
                emphasis.Add(new Span(at, at + piece.Length));
            }

            at += piece.Length;
        }

        return EntryParser.Parse(string.Concat(pieces), emphasis, []);
    }

    /// <summary>The entry in the list of a document.</summary>
    public static ReferenceEntry In(string document, string printed)
    {
        var item = Parse(printed);
        return new ReferenceEntry(item)
        {
            Occurrence = new Occurrence(
                document,
                "b",
                new Span(0, printed.Length),
                printed,
                item,
                IsInReferenceList: true
            ),
        };
    }
}

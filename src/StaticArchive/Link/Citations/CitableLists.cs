using StaticArchive.Documents;
using StaticArchive.Link.References;

namespace StaticArchive.Link.Citations;

/// <summary>
/// Makes the list of what a document's citations can mean: the entries of its own list, then those that only other documents of its
/// paper print, then curated records that no list prints.
/// </summary>
internal sealed class CitableLists
{
    private readonly Aliases _aliases;
    private readonly ILookup<string, (string Work, Occurrence Print)> _byDocument;
    private readonly ILookup<string, string> _documentsOfPaper;
    private readonly List<Work> _curated;
    private readonly List<string> _names;

    /// <summary>Prepares them.</summary>
    public CitableLists(Intake intake, ReferenceIndex index)
    {
        _aliases = Aliases.Read(intake);
        _byDocument = index.Works.SelectMany(work => work.Occurrences.Where(print => print.Listed).Select(print => (work.Id, print))).ToLookup(pair => pair.print.Document, StringComparer.Ordinal);
        _documentsOfPaper = intake.Documents.ToLookup(document => document.Paper, document => document.Id, StringComparer.Ordinal);
        _curated = [.. index.Works.Where(work => work.Curated)];
        _names = [.. intake.Curated.Aliases.SelectMany(alias => alias.Aliases.Prepend(alias.Name))];
    }

    /// <summary>The list of a document.</summary>
    public CitableList Of(Document document)
    {
        var own = Entries(document.Id, isOwn: true).ToList();
        var taken = own.Select(entry => entry.Work).ToHashSet(StringComparer.Ordinal);
        var others = _documentsOfPaper[document.Paper].Where(id => id != document.Id).SelectMany(id => Entries(id, isOwn: false)).Concat(_curated.Select(Curated)).Where(entry => taken.Add(entry.Work));
        var list = new CitableList([.. own, .. others]);
        foreach (var name in _byDocument[document.Id].Select(pair => pair.Print.Item.Author).Where(author => author.Count > 0).Select(author => author[0].Literal).OfType<string>().Concat(_names))
        {
            list.AddPhrase(name);
            if (name.IndexOfAny(['(', '[']) is var open and > 0)
            {
                list.AddPhrase(name[..open]);
            }
        }

        return list;
    }

    private IEnumerable<Listed> Entries(string document, bool isOwn) =>
        _byDocument[document].OrderBy(pair => pair.Print.Span.Start).Select(pair => Listed.Of(pair.Work, pair.Print.Item, pair.Print.Raw, (_aliases, isOwn)));

    private Listed Curated(Work work) => Listed.Of(work.Id, work.Item, "", (_aliases, false));
}

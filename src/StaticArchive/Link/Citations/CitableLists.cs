using StaticArchive.Documents;
using StaticArchive.Link.References;
using StaticArchive.Text;

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
        var aliases = _aliases.With([.. OwnAbbreviations.Find(document.Text, Organisations(document))]);
        var own = Entries(document.Id, aliases, isOwn: true).ToList();
        var taken = own.Select(entry => entry.Work).ToHashSet(StringComparer.Ordinal);
        var others = _documentsOfPaper[document.Paper].Where(id => id != document.Id).SelectMany(id => Entries(id, aliases, isOwn: false)).Concat(_curated.Select(work => Listed.Of(work.Id, work.Item, "", (aliases, false)))).Where(entry => taken.Add(entry.Work));
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

    /// <summary>Folded names of the organisations that the lists of the paper have.</summary>
    private List<string> Organisations(Document document) =>
        [.. _documentsOfPaper[document.Paper].SelectMany(id => _byDocument[id]).Select(pair => pair.Print.Item.Author.Count > 0 ? pair.Print.Item.Author[0].Literal : null).OfType<string>().Select(Folding.Key).Where(key => key.Length > 5).Distinct(StringComparer.Ordinal)];

    private IEnumerable<Listed> Entries(string document, Aliases aliases, bool isOwn) =>
        _byDocument[document].OrderBy(pair => pair.Print.Span.Start).Select(pair => Listed.Of(pair.Work, pair.Print.Item, pair.Print.Raw, (aliases, isOwn)));
}

using StaticArchive.Model;
using static StaticArchive.Link.Law.LegalSources;

namespace StaticArchive.Link.Law;

/// <summary>Finds short forms of a document's sources in a block, between the full names.</summary>
/// <param name="forms">The short forms.</param>
/// <param name="block">The block.</param>
internal sealed class LegalShortFormFinder(LegalShortForms forms, LegalBlockReader.IdentifiedBlock block)
{
    private readonly List<LegalReference> _found = [];
    private int _nextItalic;

    private string Text => block.Text.Text;

    /// <summary>The full names and the short forms between them, in order.</summary>
    public IReadOnlyList<LegalReference> Find(IReadOnlyList<LegalReference> full)
    {
        var at = block.Text.Span.Start;
        foreach (var reference in full)
        {
            Search(at, reference.Span.Start);
            _found.Add(reference);
            at = reference.ResumeAt;
        }

        Search(at, block.Text.Span.End);
        return _found;
    }

    private void Search(int from, int to)
    {
        for (var at = from; at < to; at++)
        {
            if (!char.IsLetterOrDigit(Text[at]) || (at > 0 && char.IsLetterOrDigit(Text[at - 1])))
            {
                continue;
            }

            var match = FindItalic(at, to) ?? forms.Find(Text, at, to);
            if (match is not null)
            {
                Add(match.Source, new Span(at, at + match.Length), from);
                at += match.Length - 1;
            }
        }
    }

    /// <summary>A run of italics from here on that is the name of one case.</summary>
    private LegalShortForms.Match? FindItalic(int at, int to)
    {
        var italics = block.Text.Emphasis;
        while (_nextItalic < italics.Count && italics[_nextItalic].Start < at)
        {
            _nextItalic++;
        }

        if (_nextItalic == italics.Count || italics[_nextItalic].Start != at || italics[_nextItalic].End > to)
        {
            return null;
        }

        var name = italics[_nextItalic].Trim(Text, ",.’'").Slice(Text);
        return forms.FindCase(name, at) is { } source ? new LegalShortForms.Match(source, name.Length) : null;
    }

    private void Add(int source, Span span, int floor)
    {
        var locator =
            LegalLocatorReader.ReadBehind(new LegalCursor(Text, span.End, block.Text.Span.End))
            ?? LegalLocatorReader.ReadBefore(Text, floor, span.Start);
        _found.Add(new LegalReference(source, block.Id, span, locator) { IsShort = true });
    }
}

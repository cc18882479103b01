using System.Net;
using StaticArchive.Ingest.Formats.Extraction;
using StaticArchive.Ingest.Formats.Markup;
using StaticArchive.Ingest.Formats.WordProcessing.Paragraphs;
using StaticArchive.Ingest.Formats.WordProcessing.Styles;
using StaticArchive.Model;

namespace StaticArchive.Ingest.Formats.Odt;

/// <summary>Reads the words of paragraphs, with what stands among them: notes, fields, links, comments.</summary>
/// <param name="document">The document.</param>
/// <param name="isNote">Whether the paragraphs are those of a note.</param>
internal sealed class OdtInlineReader(OdtDocument document, bool isNote)
{
    private readonly OdtCitationReader _citations = new(document, isNote);
    private StoryParagraph _into = null!;
    private RunFormat _style = RunFormat.Empty;

    /// <summary>Frames and drawings that are anchored in what was read last, in order.</summary>
    public List<MarkupElement> Drawings { get; private set; } = [];

    /// <summary>Reads a paragraph or heading into <paramref name="into"/>.</summary>
    public void Read(MarkupElement paragraph, StoryParagraph into)
    {
        (_into, _style, Drawings) = (into, into.Style.Run, []);
        if (paragraph.Elements.Any(child => child.Name == "hidden-paragraph" && child["is-hidden"] == "true"))
        {
            document.Exclusions.Count(ExclusionCounter.Hidden, paragraph, document.Source);
            return;
        }

        VisitChildren(paragraph);
        _citations.Finish();
    }

    private void VisitChildren(MarkupElement element)
    {
        foreach (var child in element.Children)
        {
            if (child is MarkupText text)
            {
                AppendWords(text);
            }
            else
            {
                Visit((MarkupElement)child);
            }
        }
    }

    private void AppendWords(MarkupText text)
    {
        var words = text.Span.Slice(document.Source);
        words = text.IsLiteral ? words : WebUtility.HtmlDecode(words);
        if (_style.IsHidden == true)
        {
            document.Exclusions.Count(ExclusionCounter.Hidden, words);
            return;
        }

        var marks = GetMarks(_style);
        marks.ForEach(mark => _into.Words.Open(mark));
        _into.Words.Append(words);
        _into.Look.Add(words, _style);
        marks.ForEach(mark => _into.Words.Close(mark));
    }

    private static List<MarkKind> GetMarks(RunFormat style)
    {
        var marks = new List<MarkKind>(3);
        if (style.IsBold == true)
        {
            marks.Add(MarkKind.Strong);
        }

        if (style.IsItalic == true)
        {
            marks.Add(MarkKind.Emphasis);
        }

        if (style.Position is VerticalPosition.Superscript or VerticalPosition.Subscript)
        {
            marks.Add(style.Position == VerticalPosition.Superscript ? MarkKind.Superscript : MarkKind.Subscript);
        }

        return marks;
    }

    private void AppendBlank(MarkupElement element)
    {
        if (element.Name != "s" && _into.Words.Length > 0)
        {
            _into.Tabs.Add(_into.Words.Length);
        }

        _into.Words.Append(" ");
    }

    private void Visit(MarkupElement element)
    {
        switch (OdtInlineClassifier.Find(element))
        {
            case OdtInlineKind.Blank:
                AppendBlank(element);
                break;
            case OdtInlineKind.LineBreak:
                _into.Words.AppendBreak();
                break;
            case OdtInlineKind.Styled:
                VisitStyled(element);
                break;
            case OdtInlineKind.Link:
                VisitLink(element);
                break;
            case OdtInlineKind.Note:
                VisitNote(element);
                break;
            case OdtInlineKind.Drawing:
                VisitDrawing(element);
                break;
            case OdtInlineKind.Excluded:
                Exclude(element);
                break;
            case OdtInlineKind.Mark:
                VisitMark(element);
                break;
            default:
                VisitWords(element);
                break;
        }
    }

    private void VisitStyled(MarkupElement span)
    {
        var outer = _style;
        _style = document.Styles.GetRun(span["style-name"]).Over(outer);
        VisitChildren(span);
        _style = outer;
    }

    private void VisitLink(MarkupElement link)
    {
        var target = link["href"] is { } address && IsAddress(address) ? address : null;
        _into.PointsAtPage |= link["href"]?.StartsWith('#') == true;
        VisitLinked(target, () => VisitStyled(link));
    }

    /// <summary>Of another site, or a place of the document: <c>#costs</c>, <c>#Costs of it|outline</c>.</summary>
    private static bool IsAddress(string address) =>
        address is ['#', _, ..] || Uri.TryCreate(address, UriKind.Absolute, out _);

    private void VisitLinked(string? target, Action visit)
    {
        if (target is null || _into.Words.IsOpen(MarkKind.Link))
        {
            visit();
            return;
        }

        _into.Words.Open(MarkKind.Link, target);
        visit();
        _into.Words.Close(MarkKind.Link);
    }

    private void VisitNote(MarkupElement note)
    {
        if (_style.IsHidden == true || note.Element("note-body") is not { } body)
        {
            document.Exclusions.Count(ExclusionCounter.Hidden, note, document.Source);
            return;
        }

        var label = note.Element("note-citation").GetTextContent(document.Source);
        var key = $"{note["id"]}-{document.Notes.Count}";
        document.NotePlaces.TryAdd(note["id"] ?? key, key);
        document.Notes.Add(new OdtNote(label ?? key, key, body, note["note-class"] == "endnote"));
        if (label is null)
        {
            _into.Words.AddPoint(MarkKind.NoteReference, key);
            return;
        }

        _into.Words.Open(MarkKind.NoteReference, key);
        _into.Words.Append(label);
        _into.Words.Close(MarkKind.NoteReference);
    }

    private void VisitDrawing(MarkupElement drawing)
    {
        if (OdtFormula.Find(drawing, document) is { } formula)
        {
            _into.Words.Append(formula);
        }
        else
        {
            Drawings.Add(drawing);
        }
    }

    private void Exclude(MarkupElement element)
    {
        if (element.Name != "hidden-text" || element["is-hidden"] != "false")
        {
            document.Exclusions.Count(OdtInlineClassifier.GetReason(element), element, document.Source);
        }
        else
        {
            VisitChildren(element);
        }
    }

    private void VisitMark(MarkupElement mark)
    {
        _into.IsContentsTarget |= mark["name"]?.Contains("_Toc", StringComparison.Ordinal) == true;
        AddPlace(mark["name"]);
        _citations.Visit(mark, _into.Words);
    }

    private void AddPlace(string? name)
    {
        if (!string.IsNullOrEmpty(name))
        {
            _into.Places.Add(name);
        }
    }

    private void VisitWords(MarkupElement element)
    {
        _into.PointsAtPage |= element["reference-format"] == "page";
        var start = _into.Words.Length;
        var place = element["ref-name"];
        if (element.Name == "sequence")
        {
            AddPlace(place);
        }

        var isReference = place is not null && element.Name.EndsWith("-ref", StringComparison.Ordinal);
        VisitLinked(isReference ? "#" + Uri.EscapeDataString(place!) : null, () => VisitChildren(element));
        if (element.Name == "bibliography-mark")
        {
            _citations.Add(OdtBibliographyMark.ToCitation(element), _into.Words, start);
        }
    }
}

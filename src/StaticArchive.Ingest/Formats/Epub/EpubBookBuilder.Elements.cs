using StaticArchive.Ingest.Formats.Extraction;
using StaticArchive.Ingest.Formats.Markup;

namespace StaticArchive.Ingest.Formats.Epub;

/// <content>Elements, by what they are.</content>
internal sealed partial class EpubBookBuilder
{
    private void AppendElement(MarkupElement element)
    {
        switch (element.Name)
        {
            case "script" or "style":
                _exclusions.Count(UnreadWords.Script, element, _source);
                break;
            case "head" or "title" when element.Parent?.Name is "html" or "head":
                break;
            case "annotation" or "annotation-xml":
                _exclusions.Count(UnreadWords.Formula, element, _source);
                break;
            case "case" when element.Parent?.Element("default") is not null:
                _exclusions.Count(ExclusionCounter.Hidden, element, _source);
                break;
            case "image" when element["href"] is { } address:
                AppendPicture(element, address);
                break;
            case "pagenum" or "span" or "div" or "a" or "hr" or "p" or "br" when EpubPageLabel.IsBreak(element):
                AppendBreak(element);
                break;
            default:
                AppendOther(element);
                break;
        }
    }

    /// <summary>The number of a printed page is no word of the text.</summary>
    private void AppendBreak(MarkupElement element)
    {
        var words = element.GetTextContent(_source);
        _exclusions.Count(ExclusionCounter.PageNumber, words);
        AppendAnchor(element);
        if (EpubPageLabel.Find(element, words) is { } label)
        {
            _breaks.Add(new EpubPageBreak(label, _page.Length));
        }
    }

    private void AppendPicture(MarkupElement picture, string address)
    {
        _page.Append("<img");
        AppendAttribute("src", EpubTarget.Resolve(_part, address)?.Part);
        AppendAttribute("alt", picture["alt"] ?? picture["aria-label"]);
        _page.Append("/>");
    }

    private void AppendAnchor(MarkupElement element)
    {
        if (element["id"] is { } id)
        {
            var key = EpubBook.GetKey(_numbers[_part], id);
            _places.TryAdd(key, _page.Length);
            _page.Append("<a");
            AppendAttribute("id", key);
            _page.Append("></a>");
        }
    }

    private void AppendOther(MarkupElement element)
    {
        var outer = _look;
        var name = EpubElementNames.Find(element, _source);
        _look = name[0] == 'h' && name.Length == 2 ? EpubLook.None : _styles.Find(element, outer);
        if (_look.IsHidden == true && !IsShownOnDemand(element))
        {
            _exclusions.Count(ExclusionCounter.Hidden, element, _source);
        }
        else
        {
            _look = _look with { IsHidden = null };
            AppendShown(element, name);
        }

        _look = outer;
    }

    /// <summary>Notes are hidden where they stand, since readers show them where their marker is.</summary>
    private static bool IsShownOnDemand(MarkupElement element) =>
        element["id"] is not null || element["type"] is not null || element.DescendantElements("aside").Any();

    private void AppendShown(MarkupElement element, string name)
    {
        if ((element["id"] ?? (element.Name == "a" ? element["name"] : null)) is { } id)
        {
            _places.TryAdd(EpubBook.GetKey(_numbers[_part], id), _page.Length);
        }

        _page.Append('<').Append(name);
        AppendAttributes(element);
        if (element.Children.Count == 0 && name is not ("a" or "span"))
        {
            _page.Append("/>");
            return;
        }

        _page.Append('>');
        AppendChildren(element);
        _page.Append("</").Append(name).Append('>');
    }
}

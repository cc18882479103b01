using Microsoft.AspNetCore.Components;
using StaticArchive.Publish.Models;

namespace StaticArchive.Publish.Templates;

/// <summary>What the slots of a template are filled with on a page.</summary>
/// <param name="layout">The page's layout.</param>
/// <param name="language">The language of the archive's own words, where the interface speaks another; else
/// null.</param>
public sealed class TemplateValues(PageLayoutModel layout, string? language)
{
    private readonly Dictionary<string, string> _texts = new(StringComparer.Ordinal);
    private readonly Dictionary<string, RenderFragment> _markup = new(StringComparer.Ordinal);

    /// <summary>The page's layout.</summary>
    public PageLayoutModel Layout { get; } = layout;

    /// <summary>The language of the archive's own words, where the interface speaks another; else null.</summary>
    public string? Language { get; } = language;

    /// <summary>Fills a slot with words; nothing for null.</summary>
    public TemplateValues Add(string slot, string? text)
    {
        _texts[slot] = text ?? "";
        return this;
    }

    /// <summary>Fills a slot with elements of the theme; nothing where there is none to show.</summary>
    public TemplateValues Add(string slot, RenderFragment markup, bool isShown = true)
    {
        if (isShown)
        {
            _markup[slot] = markup;
        }

        return this;
    }

    /// <summary>The words of a slot; empty for one of elements.</summary>
    public string GetText(string slot) => _texts.GetValueOrDefault(slot, "");

    /// <summary>The elements of a slot; null for one of words.</summary>
    public RenderFragment? FindMarkup(string slot) => _markup.GetValueOrDefault(slot);

    /// <summary>Whether the slot shows anything.</summary>
    public bool HasValue(string slot) => _markup.ContainsKey(slot) || GetText(slot).Length > 0;
}

using Microsoft.AspNetCore.Components;
using StaticArchive.Model.Localization;

namespace StaticArchive.Publish.Components;

/// <summary>What every component of the theme has: the words of the interface.</summary>
public abstract class ThemeComponent : ComponentBase
{
    /// <summary>The words, given to a component when it is made.</summary>
    public InterfaceWords Words { get; internal set; } = null!;

    /// <summary>BCP 47 tag of the archive's own words, given to a component when it is made.</summary>
    public string ArchiveLanguage { get; internal set; } = "";

    /// <summary>The language of the archive's own words, where the interface speaks another; else null.</summary>
    protected string? ContentLanguage => MarkLanguage(ArchiveLanguage);

    /// <summary>The language of the tool's own sentences, where the interface speaks another; else null.</summary>
    protected string? ToolLanguage => MarkLanguage("en");

    /// <summary>The language of some words, where it is another than that of the interface; else null.</summary>
    protected string? MarkLanguage(string? tag) =>
        InterfaceLanguages.AreAlike(tag ?? ArchiveLanguage, Words.Language) ? null : tag ?? ArchiveLanguage;

    /// <summary>A text whose slots are elements of the page: links, keys, names of files.</summary>
    /// <param name="key">The key of the text.</param>
    /// <param name="slots">What each slot becomes, given the words that it marks.</param>
    protected RenderFragment Mark(string key, params RenderFragment<string>[] slots)
    {
        var parts = Words.GetForms(key).Select(PhraseForms.Other).Parts;
        return builder =>
        {
            foreach (var part in parts)
            {
                if (part.IsText)
                {
                    builder.AddContent(0, part.Text);
                }
                else
                {
                    builder.AddContent(1, slots[part.Slot], part.Text);
                }
            }
        };
    }
}

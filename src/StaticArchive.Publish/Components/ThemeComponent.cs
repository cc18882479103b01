using Microsoft.AspNetCore.Components;
using StaticArchive.Model.Localization;

namespace StaticArchive.Publish.Components;

/// <summary>What every component of the theme has: the words of the interface.</summary>
public abstract class ThemeComponent : ComponentBase
{
    /// <summary>The words, given to a component when it is made.</summary>
    public InterfaceWords Words { get; internal set; } = null!;

    /// <summary>A text whose slots are elements of the page: links, keys, names of files.</summary>
    /// <param name="key">The key of the text.</param>
    /// <param name="slots">What each slot becomes, given the words that it marks.</param>
    protected RenderFragment Mark(string key, params RenderFragment<string>[] slots)
    {
        var parts = Words.GetForms(key).Select(PhraseForms.Other).Parts;
        return builder =>
        {
            for (var i = 0; i < parts.Count; i++)
            {
                if (parts[i].IsText)
                {
                    builder.AddContent(i, parts[i].Text);
                }
                else
                {
                    builder.AddContent(i, slots[parts[i].Slot], parts[i].Text);
                }
            }
        };
    }
}

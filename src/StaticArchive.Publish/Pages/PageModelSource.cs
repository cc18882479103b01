namespace StaticArchive.Publish.Pages;

/// <summary>
/// Makes the record of a page, which is asked for twice where the page has changed: as what the file is made of, then
/// to be shown. In between it may be forgotten, since a site has many.
/// </summary>
/// <param name="build">Makes it; pure.</param>
internal sealed class PageModelSource(Func<object> build)
{
    private WeakReference<object>? _last;

    /// <summary>The record, which will be asked for again soon.</summary>
    public object Peek()
    {
        var model = build();
        _last = new WeakReference<object>(model);
        return model;
    }

    /// <summary>The record, for the last time.</summary>
    public object Take() => _last is { } last && last.TryGetTarget(out var model) ? model : build();
}

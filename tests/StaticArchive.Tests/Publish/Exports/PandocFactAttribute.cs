namespace StaticArchive.Tests.Publish.Exports;

/// <summary>A test that wants pandoc; skipped, with the reason, on a machine without it.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class PandocFactAttribute : FactAttribute
{
    public PandocFactAttribute()
    {
        if (Pandoc.Path is null)
        {
            Skip = "pandoc is not installed";
        }
    }
}

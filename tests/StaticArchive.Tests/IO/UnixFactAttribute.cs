namespace StaticArchive.Tests.IO;

/// <summary>A test of something that Windows does not have.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class UnixFactAttribute : FactAttribute
{
    /// <summary>Skips it there.</summary>
    public UnixFactAttribute() => Skip = OperatingSystem.IsWindows() ? "this system has no such thing" : null;
}
